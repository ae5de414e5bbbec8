package dev.counterpart.runtime;

/**
 * What every generated open enum is: a text as it came, and the constant it stands for, {@code UNKNOWN} where this jar is older than
 * the sender's. {@code Known} grows with minor versions: give a {@code switch} over it a default.
 */
public interface OpenEnum<K extends Enum<K>> {

    /** The value as it stands in the document. */
    String text();

    /** The constant, for {@code switch}. */
    K known();

    /** Whether this jar's schema lists the value. */
    boolean isKnown();
}
