package dev.counterpart.checker.gate;

import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.release.ReleasedState;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns the comparison of one message into findings: breaks, doubts, and a version that says too little. */
final class MessageFindings {

    private final ContractSet current;
    private final MessageContract message;
    private final MessageComparison comparison;
    private final SemanticVersion before;
    private final SemanticVersion after;
    private final boolean versioned;

    /**
     * @param versioned whether a version may allow a break
     */
    MessageFindings(
            ContractSet current,
            MessageContract message,
            MessageComparison comparison,
            SemanticVersion before,
            SemanticVersion after,
            boolean versioned) {
        this.current = current;
        this.message = message;
        this.comparison = comparison;
        this.before = before;
        this.after = after;
        this.versioned = versioned;
    }

    /**
     * @param newLine whether the version allows breaks, being the first of its major
     */
    List<Finding> gather(boolean newLine) {
        List<Finding> findings = new ArrayList<>();
        if (newLine && after.compareTo(before) > 0) {
            raised().ifPresent(findings::add);
            return findings;
        }
        kind().ifPresent(findings::add);
        response().ifPresent(findings::add);
        for (PartComparison part : comparison.parts()) {
            part.breaks().forEach(fact -> findings.add(broken(part, fact)));
            if (!part.isBreaking()) {
                part.undecided().ifPresent(open -> findings.add(undecided(part, open.keyword(), open.reason())));
            }
        }
        if (findings.isEmpty()) {
            tooLow().ifPresent(findings::add);
        }
        return findings;
    }

    /** A copy below {@code versioned/} that is no longer what was released. */
    static Optional<Finding> edited(MessageVersion released, MessageVersion copy) {
        MessageComparison comparison = MessageComparison.between(released, copy);
        if (comparison.content() == Content.SAME) {
            return Optional.empty();
        }
        return Optional.of(Finding.plain(
                        ReleasedState.EDITED,
                        Severity.ERROR,
                        copy.id(),
                        copy.id() + " " + copy.version() + " was released, and its copy in the catalog was edited",
                        copy.payload().schema().location(),
                        "the released text back, also in the files it refers to; a change is a new version")
                .was(
                        "was released",
                        released.version(),
                        released.payload().schema().location()));
    }

    private Finding broken(PartComparison part, Fact fact) {
        Optional<Direction> direction = part.brokenDirection(fact);
        return Finding.plain(
                        fact.rule(),
                        Severity.ERROR,
                        message.id(),
                        name(part) + " " + fact.what() + (direction.isPresent() ? "" : ": " + forCallingCode(fact)),
                        fact.after(),
                        orANewVersion(fact.instead()))
                .was(fact.was(), before.toString(), fact.before())
                .shownBy(direction.flatMap(way ->
                        part.witness(fact, way).map(witness -> new Finding.Evidence(who(part, way), witness))))
                .concerning(others(part));
    }

    /** No document breaks: what is generated does. */
    private static String forCallingCode(Fact fact) {
        if (fact.has(Effect.ACCESSOR_REMOVED)) {
            return "calling code that uses it no longer compiles";
        }
        return fact.has(Effect.ARM_ADDED)
                ? "calling code that handles each case by itself no longer compiles"
                : "calling code meets another type, and no longer compiles or behaves differently";
    }

    private String orANewVersion(String instead) {
        return versioned ? "version " + VersionLine.afterBreak(before) + ", or " + instead : instead;
    }

    private String name(PartComparison part) {
        return part.part() == Part.RESPONSE ? "the answer to " + message.id() : message.id();
    }

    private String who(PartComparison part, Direction direction) {
        if (direction == Direction.FORWARD) {
            return (part.part() == Part.RESPONSE ? "askers" : "readers") + " of " + before + " refuse";
        }
        return message.kind() == MessageKind.EVENT
                ? "who reads history with the new schema refuses what " + before + " wrote"
                : "the handler refuses what senders of " + before + " write";
    }

    private Optional<Finding.Others> others(PartComparison part) {
        boolean events = message.kind() == MessageKind.EVENT;
        List<String> services = (events ? current.receiversOf(message.id()) : current.sendersOf(message.id()))
                .stream().map(Service::id).sorted().toList();
        String role = events ? "readers" : part.part() == Part.RESPONSE ? "askers" : "senders";
        return services.isEmpty() ? Optional.empty() : Optional.of(new Finding.Others(role, services));
    }

    private Optional<Finding> kind() {
        if (comparison.before().kind() == message.kind()) {
            return Optional.empty();
        }
        return Optional.of(Finding.plain(
                        GateRules.KIND_CHANGED,
                        Severity.ERROR,
                        message.id(),
                        message.id() + " is " + article(message.kind()) + " now",
                        message.location(),
                        orANewVersion("a new message beside the old one"))
                .was(
                        "was " + article(comparison.before().kind()),
                        before.toString(),
                        comparison.before().location()));
    }

    private static String article(MessageKind kind) {
        return kind == MessageKind.EVENT ? "an event" : "a " + kind.word();
    }

    private Optional<Finding> response() {
        boolean had = comparison.before().response().isPresent();
        boolean has = comparison.after().response().isPresent();
        if (had == has) {
            return Optional.empty();
        }
        return Optional.of(Finding.plain(
                        GateRules.RESPONSE_CHANGED,
                        Severity.ERROR,
                        message.id(),
                        message.id() + (has ? " has an answer now" : " has no answer any more"),
                        message.location(),
                        orANewVersion("a new query beside the old one"))
                .was(
                        had ? "was answered" : "was not answered",
                        before.toString(),
                        comparison.before().location()));
    }

    private Finding undecided(PartComparison part, String keyword, String reason) {
        return Finding.plain(
                        GateRules.CONTAINMENT_UNDECIDED,
                        Severity.ERROR,
                        message.id(),
                        "it can't be decided whether " + name(part) + " still goes together with " + before + ": "
                                + keyword + ", " + reason,
                        part(part).schema().location(),
                        orANewVersion("a schema that says it without " + keyword))
                .concerning(others(part));
    }

    private dev.counterpart.checker.proof.Side part(PartComparison part) {
        MessageVersion now = comparison.after();
        return part.part() == Part.RESPONSE ? now.response().orElse(now.payload()) : now.payload();
    }

    /** Compatible, and changed: the version must say that. */
    private Optional<Finding> tooLow() {
        Content content = comparison.content();
        if (content == Content.SAME) {
            return Optional.empty();
        }
        boolean words = content == Content.TEXT_ONLY;
        String needed = words ? VersionLine.afterText(before) : VersionLine.afterAddition(before);
        SemanticVersion least = SemanticVersion.parse(needed).orElseThrow();
        if (after.compareTo(least) >= 0) {
            return Optional.empty();
        }
        SourceLocation changed = firstChange();
        return Optional.of(Finding.plain(
                        GateRules.VERSION_NOT_RAISED,
                        Severity.ERROR,
                        message.id(),
                        message.id() + " changed, and its version is " + after,
                        changed,
                        "version " + needed + (words ? ", as only words changed" : ", as more than words changed"))
                .was(
                        "was released",
                        before.toString(),
                        comparison.before().payload().schema().location()));
    }

    private SourceLocation firstChange() {
        return comparison.parts().stream()
                .flatMap(part -> part.comparison().facts().stream())
                .min(Comparator.comparing(Fact::isNeutral))
                .map(Fact::after)
                .orElseGet(() -> comparison.after().payload().schema().location());
    }

    private Optional<Finding> raised() {
        List<Fact> breaks = comparison.breaks();
        if (comparison.outcome() == MessageComparison.Outcome.COMPATIBLE) {
            return Optional.empty();
        }
        String what = breaks.isEmpty()
                ? "may not go together with " + before
                : breaks.get(0).what() + (breaks.size() > 1 ? ", and " + (breaks.size() - 1) + " more" : "");
        Optional<Fact> first = breaks.stream().findFirst();
        return Optional.of(Finding.plain(
                        GateRules.MAJOR_VERSION_RAISED,
                        Severity.NOTE,
                        message.id(),
                        message.id() + " " + after + " " + what,
                        first.map(Fact::after)
                                .orElseGet(() -> comparison.after().location()),
                        "a migration plan: both versions side by side until everybody reads " + after)
                .was(
                        first.map(Fact::was).orElse("was released"),
                        before.toString(),
                        first.map(Fact::before)
                                .orElseGet(() -> comparison.before().location()))
                .concerning(others(comparison.parts().get(0))));
    }
}
