package dev.counterpart.model.schema.check;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.Format;
import java.util.Set;

/**
 * A {@code format} that is nearly one that is known. Other names are legal, and mean what their author says (2020-12
 * validation 7.2.3).
 */
final class UnknownFormat {

    /** Those of JSON Schema's drafts, and of OpenAPI's format registry. */
    private static final Set<String> KNOWN = Set.of(
            "date-time",
            "date",
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "ip-address",
            "host-name",
            "color",
            "style",
            "phone",
            "utc-millisec",
            "uri",
            "uri-reference",
            "iri",
            "iri-reference",
            "uuid",
            "uri-template",
            "json-pointer",
            "relative-json-pointer",
            "regex",
            "int8",
            "int16",
            "int32",
            "int64",
            "uint8",
            "uint16",
            "uint32",
            "uint64",
            "double-int",
            "single-int",
            "decimal",
            "decimal128",
            "float",
            "double",
            "byte",
            "binary",
            "base64url",
            "char",
            "commonmark",
            "html",
            "http-date",
            "media-range",
            "password",
            "unixtime",
            "sf-binary",
            "sf-boolean",
            "sf-decimal",
            "sf-integer",
            "sf-string",
            "sf-token");

    private UnknownFormat() {}

    static void check(ObjectSchema schema, Diagnostics diagnostics) {
        schema.keyword(Format.class)
                .filter(format -> !KNOWN.contains(format.value()))
                .ifPresent(format -> {
                    String hint = DidYouMean.hint(format.value(), KNOWN);
                    if (!hint.isEmpty()) {
                        diagnostics.warning(
                                RuleIds.UNKNOWN_FORMAT,
                                schema.source()
                                        .get(Format.NAME)
                                        .map(value -> value.location())
                                        .orElse(format.location()),
                                "\"" + format.value() + "\" is no format that is known, and checks nothing",
                                hint);
                    }
                });
    }
}
