package dev.counterpart.runtime;

import java.util.Objects;

/**
 * One keyword at one place of a schema, as generated code holds it in a constant: what a violation of it will say.
 *
 * @param keyword the schema keyword
 * @param schemaLocation document and JSON pointer of the keyword
 * @param message what is expected, as a sentence without subject: {@code must be at least 0}
 * @param tolerable whether {@link Reading#LENIENT} lets it pass
 */
public record Rule(String keyword, String schemaLocation, String message, boolean tolerable) {
    static final Rule DUPLICATE = of("duplicate", "", "is a second member of the same name");

    public Rule {
        Objects.requireNonNull(keyword);
        Objects.requireNonNull(schemaLocation);
        Objects.requireNonNull(message);
    }

    public static Rule of(String keyword, String schemaLocation, String message) {
        return new Rule(keyword, schemaLocation, message, false);
    }

    /** A rule that lenient reading lets pass: an unknown enum value, an undeclared property. */
    public static Rule tolerable(String keyword, String schemaLocation, String message) {
        return new Rule(keyword, schemaLocation, message, true);
    }

    /** The value keeps the schema, but the Java type can't hold it. */
    Rule unrepresentable(String message) {
        return of("representation", schemaLocation, message);
    }

    Rule limit(String message) {
        return of("limit", schemaLocation, message);
    }
}
