package dev.counterpart.checker.profile;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.translate.Profile;
import java.util.Collection;

/** Both schemas as they stand. */
final class Strict implements CompatibilityProfile {

    @Override
    public String id() {
        return "strict";
    }

    @Override
    public String meaning() {
        return "Every document that the writer's schema accepts is accepted by the reader's.";
    }

    @Override
    public boolean provesByDocument() {
        return true;
    }

    @Override
    public Comparison compare(
            Side before, Side after, Collection<Direction> directions, Options backward, Options forward) {
        return Containment.compare(before, after, directions, asked(backward), asked(forward));
    }

    @Override
    public Verdict decide(Side writer, Side reader, Options options) {
        return Containment.decide(writer, reader, asked(options));
    }

    private static Options asked(Options options) {
        return options.withProfile(Profile.STRICT);
    }
}
