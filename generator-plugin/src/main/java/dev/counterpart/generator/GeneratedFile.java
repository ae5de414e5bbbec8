package dev.counterpart.generator;

/**
 * A file to write.
 *
 * @param kind which of the build's folders it belongs to
 * @param path below that folder, with forward slashes
 */
public record GeneratedFile(Kind kind, String path, String text) implements Comparable<GeneratedFile> {

    /** Where a file goes. */
    public enum Kind {
        /** A Java file, to be compiled. */
        SOURCE,
        /** A file that goes into the jar as it is. */
        RESOURCE
    }

    @Override
    public int compareTo(GeneratedFile other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : path.compareTo(other.path);
    }
}
