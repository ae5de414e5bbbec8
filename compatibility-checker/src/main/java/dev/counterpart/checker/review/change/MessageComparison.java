package dev.counterpart.checker.review.change;

import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.schema.SchemaIndex;

/** Decides what a new state of a message does to those who rely on the old one; by proof, not by a list of differences. */
@FunctionalInterface
public interface MessageComparison {

    /** The answer is {@link Effect#ADDITIVE}, {@link Effect#BREAKING} or {@link Effect#UNDECIDED}. */
    Effect compare(MessageContract before, SchemaIndex beforeSchemas, MessageContract after, SchemaIndex afterSchemas);
}
