package dev.counterpart.model.asyncapi.structure;

import java.util.List;

/** What the value of a field may be. */
sealed interface Shape {

    Shape ANY = new Simple(Type.ANY);
    Shape TEXT = new Simple(Type.TEXT);
    Shape TEXTS = new Simple(Type.TEXTS);
    Shape FLAG = new Simple(Type.FLAG);
    Shape MAP = new Simple(Type.MAP);
    Shape TEXT_MAP = new Simple(Type.TEXT_MAP);

    /** Security requirements of 2.x: names of schemes, each with the scopes that are needed. */
    Shape REQUIREMENTS = new Simple(Type.REQUIREMENTS);

    Shape REFERENCE = new Simple(Type.REFERENCE);
    Shape REFERENCES = new Simple(Type.REFERENCES);

    /** Values without an object of the specification inside. */
    enum Type {
        ANY,
        TEXT,
        TEXTS,
        FLAG,
        MAP,
        TEXT_MAP,
        REQUIREMENTS,
        REFERENCE,
        REFERENCES
    }

    record Simple(Type type) implements Shape {}

    /** An integer that is not smaller. */
    record Whole(long least) implements Shape {}

    record Words(List<String> words) implements Shape {

        public Words {
            words = List.copyOf(words);
        }
    }

    record One(ObjectKind kind) implements Shape {}

    record ListOf(ObjectKind kind) implements Shape {}

    record MapOf(ObjectKind kind) implements Shape {}
}
