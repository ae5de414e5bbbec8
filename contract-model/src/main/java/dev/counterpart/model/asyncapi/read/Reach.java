package dev.counterpart.model.asyncapi.read;

/** How sure it is that the values of a schema have something at a path. */
enum Reach {
    /** No value has it. */
    NEVER,
    /** The schema doesn't speak of it, and doesn't forbid it. */
    UNDECLARED,
    /** The schema describes it. */
    DECLARED;

    Reach and(Reach other) {
        return this == NEVER || other == NEVER ? NEVER : or(other);
    }

    Reach or(Reach other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
