package dev.counterpart.checker.translate;

/** How a schema is read at the place where it is met. */
enum Stance {
    /** As it stands, and all inside it. */
    AS_WRITTEN,

    /** As a writer's whole say about one instance location: closed against what it does not declare. */
    CLOSED,

    /** As a part of a writer's say about an instance location, inside {@code allOf} or behind {@code $ref}: the whole closes. */
    PART_OF_CLOSED,

    /** As it stands, where the value is the name of a member: what is said of names and members of names is nothing. */
    AS_NAME;

    /** How schemas for members and elements are read. */
    Stance below() {
        return this == AS_WRITTEN || this == AS_NAME ? AS_WRITTEN : CLOSED;
    }

    /** How schemas for the same location are read. */
    Stance inPlace() {
        return this == AS_WRITTEN || this == AS_NAME ? this : PART_OF_CLOSED;
    }

    /** How schemas for the same location are read that no profile touches. */
    Stance untouched() {
        return this == AS_NAME ? AS_NAME : AS_WRITTEN;
    }
}
