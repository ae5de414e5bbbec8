package dev.counterpart.runtime;

import java.util.Objects;

/**
 * One place where a document breaks its contract. The message never quotes the document, so that it may be logged.
 *
 * @param pointer JSON pointer of the value in the document; the empty text is the document itself
 * @param offset byte at which the value (or the member's name) starts; -1 where there are no bytes, as in a builder
 * @param keyword the schema keyword that failed, or one of {@code json}, {@code limit}, {@code duplicate}, {@code representation}
 * @param schemaLocation where the schema says so, or the empty text where no schema does
 * @param message what was expected
 */
public record Violation(String pointer, long offset, String keyword, String schemaLocation, String message) {
    public Violation {
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(keyword);
        Objects.requireNonNull(schemaLocation);
        Objects.requireNonNull(message);
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "document" : pointer)
                + (offset < 0 ? "" : " (byte " + offset + ")")
                + ": " + message + " [" + keyword + "]";
    }
}
