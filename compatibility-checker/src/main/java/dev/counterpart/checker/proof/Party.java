package dev.counterpart.checker.proof;

/**
 * One state of a schema, as it is taken where its owner writes and where its owner reads: a profile may let a reader be more
 * patient than its schema says.
 */
public record Party(Side writes, Side reads) {

    /** Taken alike in both roles. */
    public Party(Side side) {
        this(side, side);
    }
}
