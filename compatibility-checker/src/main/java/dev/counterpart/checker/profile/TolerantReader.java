package dev.counterpart.checker.profile;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.translate.Profile;
import java.util.Collection;

/** The gate's default: see {@link Profile#TOLERANT_READER}. */
final class TolerantReader implements CompatibilityProfile {

    @Override
    public String id() {
        return "tolerant-reader";
    }

    @Override
    public String meaning() {
        return "The writer writes only what its schema declares; the reader takes its schema as it stands.";
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
        return options.withProfile(Profile.TOLERANT_READER);
    }
}
