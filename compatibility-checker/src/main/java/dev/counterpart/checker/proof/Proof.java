package dev.counterpart.checker.proof;

import dev.counterpart.checker.witness.Objection;
import dev.counterpart.model.tree.Node;
import java.util.List;

/** What is known of "every document of the writer is accepted by the reader". */
public sealed interface Proof {

    /** It is so. */
    record Contained() implements Proof {}

    /**
     * It is not so: this document is written and refused, as an independent validator confirmed.
     *
     * @param objections what the reader does not like about it
     */
    record Refuted(Node witness, List<Objection> objections) implements Proof {

        public Refuted {
            objections = List.copyOf(objections);
        }
    }

    /** Not known, for the sake of this keyword, or of {@code "budget"} or {@code "witness"}. */
    record Open(String keyword, String reason) implements Proof {}
}
