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
 * @param alone whether the document is refused because of this fact: without it, it would be read
 */
public record Break(Fact fact, Node witness, List<Objection> objections, boolean alone) {

    public Break {
        objections = List.copyOf(objections);
    }

    Break of(Fact other) {
        return new Break(other, witness, objections, alone);
    }
}
