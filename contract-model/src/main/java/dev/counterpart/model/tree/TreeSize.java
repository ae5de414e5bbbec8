package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;

/** Counts what a document asks for while it is read, and says when it is too much. */
final class TreeSize {

    private final TreeLimits limits;
    private int values;
    private long pointers;

    TreeSize(TreeLimits limits) {
        this.limits = limits;
    }

    /** Counts a value. Returns what is beyond a limit now, or an empty text. */
    String add(SourceLocation value, int depth) {
        if (depth > limits.depth()) {
            return "values are nested deeper than " + limits.depth();
        }
        if (++values > limits.values()) {
            return "the document has more than " + limits.values() + " values";
        }
        pointers += value.pointerLength();
        return pointers > limits.pointers()
                ? "the pointers to this document's values have more than " + limits.pointers() + " characters together"
                : "";
    }
}
