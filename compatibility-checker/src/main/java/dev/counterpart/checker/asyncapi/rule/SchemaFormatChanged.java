package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.MessagePair;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The payload is described in a language whose documents are written otherwise: Avro, where it was JSON. */
final class SchemaFormatChanged implements ApiRule {

    static final String ID = "schema-format-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (MessagePair pair : apis.messages()) {
            Optional<AsyncApiSchema> was = pair.before().payloadSchema();
            Optional<AsyncApiSchema> is = pair.after().payloadSchema();
            if (was.isPresent()
                    && is.isPresent()
                    && !family(was.get().format()).equals(family(is.get().format()))) {
                facts.add(Aspect.fact(
                        ID,
                        Effect.DELIVERY_CHANGED,
                        pair,
                        "the payload",
                        "is described as " + family(is.get().format()),
                        "was as " + family(was.get().format()),
                        "keep the format, and send messages in another to a channel of their own",
                        "payload"));
            }
        }
        return facts;
    }

    /** The languages that describe JSON are one family; any other is one by itself, whatever its version. */
    private static String family(String format) {
        String type = format.toLowerCase(Locale.ROOT).replaceAll("[;+].*", "").strip();
        return switch (type) {
            case "", "application/vnd.aai.asyncapi", "application/schema", "application/vnd.oai.openapi" -> "JSON";
            case "application/vnd.apache.avro" -> "Avro";
            default -> type;
        };
    }
}
