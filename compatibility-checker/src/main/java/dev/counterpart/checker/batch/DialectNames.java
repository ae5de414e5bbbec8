package dev.counterpart.checker.batch;

import dev.counterpart.model.schema.SchemaDialect;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What people call a dialect: by its URI, or in short. */
public final class DialectNames {

    private static final Map<String, SchemaDialect> SHORT = new TreeMap<>(Map.of(
            "draft-04", SchemaDialect.DRAFT_4,
            "draft-06", SchemaDialect.DRAFT_6,
            "draft-07", SchemaDialect.DRAFT_7,
            "2019-09", SchemaDialect.DRAFT_2019_09,
            "2020-12", SchemaDialect.DRAFT_2020_12,
            "asyncapi", SchemaDialect.ASYNCAPI,
            "openapi-3.0", SchemaDialect.OPENAPI_3_0));

    private DialectNames() {}

    /** The names that are short, for a message. */
    public static String all() {
        return String.join(", ", SHORT.keySet());
    }

    public static Optional<SchemaDialect> find(String name) {
        return SchemaDialect.ofUri(name).or(() -> Optional.ofNullable(SHORT.get(canonical(name))));
    }

    /** {@code draft7}, {@code draft-7} and {@code draft-07} are one, and so are {@code draft2020-12} and {@code 2020-12}. */
    private static String canonical(String name) {
        String bare = name.replaceFirst("^draft[-/]?", "");
        return bare.matches("0?[467]") ? "draft-0" + bare.charAt(bare.length() - 1) : bare;
    }
}
