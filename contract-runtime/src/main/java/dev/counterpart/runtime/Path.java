package dev.counterpart.runtime;

import org.jspecify.annotations.Nullable;

/** The place of a value below a root, handed down and never changed; {@link #toString} is its JSON pointer. */
public final class Path {
    /** The document itself. */
    public static final Path ROOT = new Path(null, null, -1);

    private final @Nullable Path parent;
    private final @Nullable String name;
    private final int index;

    private Path(@Nullable Path parent, @Nullable String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    public Path member(String member) {
        return new Path(this, member, -1);
    }

    public Path index(int element) {
        return new Path(this, null, element);
    }

    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        appendTo(pointer);
        return pointer.toString();
    }

    private void appendTo(StringBuilder pointer) {
        if (parent == null) {
            return;
        }
        parent.appendTo(pointer);
        pointer.append('/');
        if (name == null) {
            pointer.append(index);
        } else {
            pointer.append(escaped(name));
        }
    }

    /** A member's name as a pointer's token: {@code ~} and {@code /} stand escaped. */
    static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }
}
