package dev.counterpart.checker.proof;

import dev.counterpart.model.tree.Node;

/** What is known of "every document of the writer is accepted by the reader". */
public sealed interface Proof {

    /** It is so. */
    record Contained() implements Proof {}

    /** It is not so: this document is written and refused, as an independent validator confirmed. */
    record Refuted(Node witness) implements Proof {}

    /** Not known, for the sake of this keyword, or of {@code "budget"} or {@code "witness"}. */
    record Open(String keyword, String reason) implements Proof {}
}
