package dev.counterpart.checker.property;

import dev.counterpart.checker.proof.Proof;
import java.util.Optional;

/** Whether a pair still shows what another one showed. */
final class Contradictions {

    private Contradictions() {}

    /** The checker calls it compatible, although the document is written and refused. */
    static boolean areContradicted(Pair pair, String document) {
        Optional<Boolean> shows = Judge.of(pair.writer())
                .filter(writes -> writes.accepts(document))
                .flatMap(writes -> Judge.of(pair.reader()))
                .map(reads -> !reads.accepts(document));
        return shows.orElse(false)
                && Checker.answer(pair.writer(), pair.reader())
                        .filter(Proof.Contained.class::isInstance)
                        .isPresent();
    }

    /** The checker found a document that the independent validator does not confirm. */
    static boolean isUnconfirmed(Pair pair) {
        return Judge.of(pair.writer()).isPresent()
                && Judge.of(pair.reader()).isPresent()
                && Checker.answer(pair.writer(), pair.reader())
                        .filter(proof -> proof instanceof Proof.Open open
                                && open.keyword().equals("witness"))
                        .isPresent();
    }
}
