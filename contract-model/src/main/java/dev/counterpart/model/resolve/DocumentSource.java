package dev.counterpart.model.resolve;

import dev.counterpart.model.tree.Node;
import java.util.List;
import java.util.Optional;

/** Where documents come from: the files below a root, or a single text. Paths are those of {@code SourceLocation}. */
public interface DocumentSource {

    int LONGEST_REFERENCE_CHAIN = 200;

    /** What stands before every path: the root with its slash, or nothing. */
    String rootPrefix();

    /** Whether a path is one of the root's, whatever is mapped. */
    default boolean isBelowRoot(String path) {
        return path.startsWith(rootPrefix());
    }

    /** The folders that stand for parts of the network; the longest prefix of a URI decides. */
    default List<MappedFolder> mappedFolders() {
        return List.of();
    }

    /** How many references may lead to one another before they reach a part of the value. */
    default int longestReferenceChain() {
        return LONGEST_REFERENCE_CHAIN;
    }

    /** The files that lie where a path would, when they are listed: one of them may be meant. */
    default List<String> neighbours(String path) {
        return List.of();
    }

    /** Looks a document up. One that is there and broken has been reported. */
    Lookup find(String path);

    /** What became of looking for a document. */
    enum Outcome {
        FOUND,
        BROKEN,
        MISSING,
        OUTSIDE
    }

    /**
     * @param root the document's tree, when it was found
     */
    record Lookup(Outcome outcome, Optional<Node> root) {

        public static Lookup found(Node root) {
            return new Lookup(Outcome.FOUND, Optional.of(root));
        }

        /** It is there, but gave no tree; a diagnostic says why. */
        public static Lookup broken() {
            return new Lookup(Outcome.BROKEN, Optional.empty());
        }

        public static Lookup missing() {
            return new Lookup(Outcome.MISSING, Optional.empty());
        }

        /** It is not below the root, and so not for us to read. */
        public static Lookup outside() {
            return new Lookup(Outcome.OUTSIDE, Optional.empty());
        }
    }
}
