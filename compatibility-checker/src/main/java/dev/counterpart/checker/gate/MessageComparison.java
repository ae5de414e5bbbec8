package dev.counterpart.checker.gate;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.profile.Profiles;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.schema.bundle.SchemaBundler;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two versions of a message, compared whatever their numbers: a break under a new major version is a break all the same.
 *
 * <pre>{@code
 * MessageComparison change = MessageComparison.between(
 *         MessageVersion.of(before, beforeSet.schemas()), MessageVersion.of(after, afterSet.schemas()));
 * change.outcome();   // COMPATIBLE, BREAKING or UNDECIDED
 * change.breaks();    // what breaks: a rule id, words and two places each
 * }</pre>
 */
public record MessageComparison(MessageVersion before, MessageVersion after, List<PartComparison> parts) {

    /** What the comparison came to; documents and calling code both count, and a dropped optional property breaks. */
    public enum Outcome {
        COMPATIBLE,
        BREAKING,
        UNDECIDED
    }

    public MessageComparison {
        parts = List.copyOf(parts);
    }

    /** Under the gate's own profile: the reader is tolerant. */
    public static MessageComparison between(MessageVersion before, MessageVersion after) {
        return between(before, after, Profiles.TOLERANT_READER);
    }

    /** Under a profile of the user's choice. */
    public static MessageComparison between(MessageVersion before, MessageVersion after, CompatibilityProfile profile) {
        List<PartComparison> parts = new ArrayList<>();
        parts.add(compare(
                profile, Part.PAYLOAD, before, before.payload(), after.payload(), before.examples(), after.examples()));
        if (before.response().isPresent() && after.response().isPresent()) {
            parts.add(compare(
                    profile,
                    Part.RESPONSE,
                    before,
                    before.response().get(),
                    after.response().get(),
                    before.responseExamples(),
                    after.responseExamples()));
        }
        return new MessageComparison(before, after, parts);
    }

    private static PartComparison compare(
            CompatibilityProfile profile,
            Part part,
            MessageVersion message,
            Side before,
            Side after,
            List<Node> wrote,
            List<Node> writes) {
        List<Direction> directions = part.directions(message.kind());
        Content content = Content.between(
                SchemaBundler.bundle(before.schema(), before.schemas()),
                SchemaBundler.bundle(after.schema(), after.schemas()));
        if (content == Content.SAME) {
            return PartComparison.of(part, content, Comparison.ofTheSame(directions));
        }
        Options options = Options.tolerantReader();
        return PartComparison.of(
                part,
                content,
                profile.compare(
                        before,
                        after,
                        directions,
                        // Without examples of its own, what was written before looks like what is written now.
                        options.withExamples(wrote.isEmpty() ? writes : wrote),
                        options.withExamples(writes)));
    }

    public Outcome outcome() {
        if (parts.stream().anyMatch(PartComparison::isBreaking)) {
            return Outcome.BREAKING;
        }
        return undecided().isPresent() ? Outcome.UNDECIDED : Outcome.COMPATIBLE;
    }

    /** What breaks, in both parts. */
    public List<Fact> breaks() {
        return parts.stream().flatMap(part -> part.breaks().stream()).toList();
    }

    /** What changed and harms nobody, in both parts. */
    public List<Fact> neutral() {
        return parts.stream()
                .flatMap(part -> part.comparison().facts().stream())
                .filter(Fact::isNeutral)
                .toList();
    }

    /** Why the outcome is undecided, where it is. */
    public Optional<String> undecided() {
        return parts.stream()
                .flatMap(part -> part.undecided().stream())
                .map(open -> open.keyword() + ": " + open.reason())
                .findFirst();
    }

    /** How much of the texts changed. */
    public Content content() {
        return parts.stream().map(PartComparison::content).reduce(Content.SAME, Content::and);
    }
}
