package dev.counterpart.checker.explain;

import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.witness.Objection;
import dev.counterpart.model.tree.Node;
import java.util.List;

/**
 * A fact that makes containment fail, and a document that shows it.
 *
 * @param witness written by the one side and refused by the other, as an independent validator confirmed
 * @param objections what the reader's schema does not like about the document
 * @param shown how the document shows the fact
 */
public record Break(Fact fact, Node witness, List<Objection> objections, Shown shown) {

    /** What is known of a document and a fact. */
    public enum Shown {
        /** It is refused because of this fact: without it, it would be read. */
        ALONE,

        /** It is refused because of this fact and others: any of them would do. */
        AMONG_OTHERS,

        /** It shows that the whole breaks; by itself the fact was not looked at, or nothing could be told of it. */
        WITH_THE_WHOLE
    }

    public Break {
        objections = List.copyOf(objections);
    }

    /** Whether the document is refused because of this fact: without it, it would be read. */
    public boolean alone() {
        return shown == Shown.ALONE;
    }

    Break of(Fact other) {
        return new Break(other, witness, objections, shown);
    }
}
