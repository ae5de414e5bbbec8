package dev.counterpart.model.schema;

import java.util.Arrays;
import java.util.Optional;

/** The languages schemas are written in: the drafts of JSON Schema, and what other specifications made of them. */
public enum SchemaDialect {
    DRAFT_4("JSON Schema draft-04", "http://json-schema.org/draft-04/schema"),
    DRAFT_6("JSON Schema draft-06", "http://json-schema.org/draft-06/schema"),
    DRAFT_7("JSON Schema draft-07", "http://json-schema.org/draft-07/schema"),
    DRAFT_2019_09("JSON Schema 2019-09", "https://json-schema.org/draft/2019-09/schema"),
    DRAFT_2020_12("JSON Schema 2020-12", "https://json-schema.org/draft/2020-12/schema"),

    /** The schema object of AsyncAPI 2 and 3: draft-07 and a few words more. */
    ASYNCAPI("AsyncAPI's schema object", ""),

    /** The schema object of OpenAPI 3.0: part of draft-04 (which draft 5 left as it was), and words of its own. */
    OPENAPI_3_0("OpenAPI 3.0's schema object", "");

    private final String title;
    private final String uri;

    SchemaDialect(String title, String uri) {
        this.title = title;
        this.uri = uri;
    }

    /** What the dialect is called in messages. */
    public String title() {
        return title;
    }

    /** What {@code $schema} says; empty where only the document around a schema tells the dialect. */
    public String uri() {
        return uri;
    }

    /** The dialect of a {@code $schema}, with or without an empty fragment. */
    public static Optional<SchemaDialect> ofUri(String uri) {
        String bare = uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
        return Arrays.stream(values())
                .filter(dialect -> !dialect.uri.isEmpty() && dialect.uri.equals(bare))
                .findFirst();
    }

    /** The draft that the dialect is, or is built on. */
    public SchemaDialect draft() {
        return switch (this) {
            case ASYNCAPI -> DRAFT_7;
            case OPENAPI_3_0 -> DRAFT_4;
            case DRAFT_4, DRAFT_6, DRAFT_7, DRAFT_2019_09, DRAFT_2020_12 -> this;
        };
    }

    /** Whether the dialect is built on a draft, or on a later one. */
    public boolean isSince(SchemaDialect draft) {
        return draft().compareTo(draft) >= 0;
    }

    /** Up to draft-07 a {@code $ref} hides everything beside it (draft-07 core 8.3). */
    public boolean refHidesSiblings() {
        return !isSince(DRAFT_2019_09);
    }

    /** From draft-06 on {@code true} and {@code false} are schemas wherever a schema may stand (draft-06 core 4.4). */
    public boolean hasBooleanSchemas() {
        return isSince(DRAFT_6);
    }

    /** In draft 4 {@code 1.0} is no integer; from draft-06 on a number is judged by its value (draft-06 core 4.2). */
    public boolean integersByValue() {
        return isSince(DRAFT_6);
    }
}
