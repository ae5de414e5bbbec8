package dev.counterpart.checker.containment;

import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.witness.Objection;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.util.List;
import java.util.stream.Collectors;

/** The answer to "can this reader read what that writer wrote?". */
public sealed interface Verdict {

    /** It can: proved. */
    record Compatible() implements Verdict {}

    /**
     * It can't.
     *
     * @param witness a document that the writer writes and the reader refuses, confirmed by an independent validator
     * @param objections what the reader's schema does not like about it, in that validator's words
     * @param breaks the smallest places at which containment fails, each with a document
     */
    record Breaking(Node witness, List<Objection> objections, List<Break> breaks) implements Verdict {

        public Breaking {
            objections = List.copyOf(objections);
            breaks = List.copyOf(breaks);
        }

        /** What changed at those places. */
        public List<Fact> facts() {
            return breaks.stream().map(Break::fact).toList();
        }

        /** The document as JSON, and in a line each what changed. */
        @Override
        public String toString() {
            return "Breaking[" + JsonTreeWriter.compact(witness)
                    + facts().stream()
                            .map(fact -> ", " + fact.after() + " " + fact.what() + " [" + fact.rule() + "]")
                            .collect(Collectors.joining())
                    + "]";
        }
    }

    /**
     * A set of rules says no, and no document is known that shows it: there may be none. Only profiles that are no containment
     * answer so.
     *
     * @param by whose rules
     * @param facts what they object to
     */
    record Refused(String by, List<Fact> facts) implements Verdict {

        public Refused {
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
