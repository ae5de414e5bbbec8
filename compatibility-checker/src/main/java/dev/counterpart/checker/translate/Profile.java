package dev.counterpart.checker.translate;

/** Which documents a writer's schema stands for. The reader's is always taken as it stands. */
public enum Profile {
    /** Every document that the schema accepts. */
    STRICT,

    /**
     * The documents that hold only what the schema declares: as if {@code unevaluatedProperties: false} stood at each instance
     * location whose schema declares {@code properties} or {@code patternProperties} and leaves {@code
     * additionalProperties} and {@code unevaluatedProperties} out; never inside {@code not} or {@code if}.
     */
    TOLERANT_READER
}
