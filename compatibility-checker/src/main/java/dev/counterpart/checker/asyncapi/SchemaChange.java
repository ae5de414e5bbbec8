package dev.counterpart.checker.asyncapi;

import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/**
 * One reason for which documents of one state of a schema are not, or may not be, read by the other.
 *
 * @param direction which direction fails
 * @param what what the subject does now
 * @param decided whether it is known that it is one
 * @param witness the document that shows it; empty where it is not known whether there is one
 */
public record SchemaChange(
        Direction direction,
        String what,
        String was,
        String instead,
        SourceLocation before,
        SourceLocation after,
        boolean decided,
        Optional<Node> witness) {

    /** What the direction that fails means for the set of documents. */
    Effect effect() {
        return direction == Direction.BACKWARD ? Effect.NARROWED : Effect.WIDENED;
    }
}
