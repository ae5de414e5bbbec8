package dev.counterpart.model.resolve;

import dev.counterpart.model.schema.keyword.Keywords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dialects of JSON Schema that are read. */
enum SchemaDialect {
    DRAFT_7("draft-07", "http://json-schema.org/draft-07/schema"),
    DRAFT_2020_12("2020-12", "https://json-schema.org/draft/2020-12/schema");

    /** Keywords that came after draft-07. */
    private static final Set<String> NEWER = Set.of(
            "$anchor",
            "$defs",
            "$dynamicAnchor",
            "$dynamicRef",
            "$vocabulary",
            "contentSchema",
            "dependentRequired",
            "dependentSchemas",
            "deprecated",
            "maxContains",
            "minContains",
            "prefixItems",
            "unevaluatedItems",
            "unevaluatedProperties");

    private final String word;
    private final String uri;

    SchemaDialect(String word, String uri) {
        this.word = word;
        this.uri = uri;
    }

    String word() {
        return word;
    }

    String uri() {
        return uri;
    }

    /** The dialect of a {@code $schema}. */
    static Optional<SchemaDialect> ofUri(String uri) {
        String bare = uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
        return List.of(values()).stream()
                .filter(dialect -> dialect.uri.equals(bare))
                .findFirst();
    }

    boolean has(String keyword) {
        return Keywords.find(keyword).isPresent() && (this != DRAFT_7 || !NEWER.contains(keyword));
    }

    List<String> keywords() {
        return Keywords.names().stream().filter(this::has).toList();
    }

    /** Up to draft-07 a {@code $ref} hides everything beside it (draft-07 core 8.3). */
    boolean refHidesSiblings() {
        return this == DRAFT_7;
    }
}
