package dev.counterpart.checker.profile;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.proof.Side;
import java.util.Collection;

/**
 * What "compatible" means, by a name that users choose: which documents a writer's schema stands for, and which a reader's accepts.
 * One implementation each, each in its own file.
 */
public interface CompatibilityProfile {

    /** What users call it: {@code tolerant-reader}. */
    String id();

    /** One line, for lists and reports. */
    String meaning();

    /** Whether a break always comes with a document that shows it. */
    boolean provesByDocument();

    /**
     * Compares two states of a schema.
     *
     * @param directions which must hold
     * @param backward formats, work and examples for the later state as the reader
     * @param forward the same for the earlier state as the reader
     */
    Comparison compare(Side before, Side after, Collection<Direction> directions, Options backward, Options forward);

    /** Whether the reader can read what the writer writes, without looking for what changed: a break has no facts. */
    Verdict decide(Side writer, Side reader, Options options);
}
