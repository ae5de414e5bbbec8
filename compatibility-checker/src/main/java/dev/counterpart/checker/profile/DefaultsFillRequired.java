package dev.counterpart.checker.profile;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.proof.Party;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.translate.Profile;
import java.util.Collection;

/** As the tolerant reader, who also fills in required properties that have a default. */
final class DefaultsFillRequired implements CompatibilityProfile {

    @Override
    public String id() {
        return "defaults-fill-required";
    }

    @Override
    public String meaning() {
        return "As tolerant-reader, and the reader fills in a required property that is absent and has a default.";
    }

    @Override
    public boolean provesByDocument() {
        return true;
    }

    @Override
    public Comparison compare(
            Side before, Side after, Collection<Direction> directions, Options backward, Options forward) {
        return Containment.compare(
                new Party(before, FilledDefaults.of(before, forward.formats())),
                new Party(after, FilledDefaults.of(after, backward.formats())),
                directions,
                asked(backward),
                asked(forward));
    }

    @Override
    public Verdict decide(Side writer, Side reader, Options options) {
        return Containment.decide(writer, FilledDefaults.of(reader, options.formats()), asked(options));
    }

    private static Options asked(Options options) {
        return options.withProfile(Profile.TOLERANT_READER);
    }
}
