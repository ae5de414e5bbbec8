package dev.counterpart.checker.containment;

import dev.counterpart.checker.fact.Fact;
import dev.counterpart.model.tree.Node;
import java.util.List;

/** The answer to "can this reader read what that writer wrote?". */
public sealed interface Verdict {

    /** It can: proved. */
    record Compatible() implements Verdict {}

    /**
     * It can't.
     *
     * @param witness a document that the writer writes and the reader refuses, confirmed by an independent validator
     * @param facts the smallest places at which containment fails
     */
    record Breaking(Node witness, List<Fact> facts) implements Verdict {

        public Breaking {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Not known.
     *
     * @param keyword the keyword that stands in the way; {@code "budget"} for too much work, {@code "witness"} for a document that
     *     was found and not confirmed
     */
    record Undecided(String keyword, String reason) implements Verdict {}
}
