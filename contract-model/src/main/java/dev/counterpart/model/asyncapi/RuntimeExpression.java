package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.JsonPointer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a message a value stands (AsyncAPI 3.0.0, Runtime Expression): {@code $message.header#/correlationId}. Two
 * expressions are equal when they say the same, wherever they stand.
 *
 * @param text as it was written
 * @param pointer the JSON Pointer behind {@code #}, empty for the whole part
 */
public record RuntimeExpression(String text, Source source, String pointer, SourceLocation location) {

    private static final Pattern SHAPE = Pattern.compile("\\$message\\.(header|payload)(?:#(/.*)?)?");

    /** The part of the message that is looked at. */
    public enum Source {
        HEADER,
        PAYLOAD
    }

    /** Empty for a text that AsyncAPI's grammar refuses. */
    public static Optional<RuntimeExpression> parse(String text, SourceLocation location) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Source source = matcher.group(1).equals("header") ? Source.HEADER : Source.PAYLOAD;
        String pointer = matcher.group(2) == null ? "" : matcher.group(2);
        return JsonPointer.tokens(pointer).map(tokens -> new RuntimeExpression(text, source, pointer, location));
    }

    /** The names and indexes to go through, from the part's root. */
    public List<String> steps() {
        return JsonPointer.tokens(pointer).orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuntimeExpression that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
