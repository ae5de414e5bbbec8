package dev.counterpart.checker.gate;

import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.Interfaces;
import dev.counterpart.checker.asyncapi.rule.CatalogChannels;
import dev.counterpart.checker.release.InterfaceFiles;
import dev.counterpart.model.catalog.SemanticVersion;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * The version of an AsyncAPI document, or of a channel's page, before and after, and what it allows. A document's version is that of
 * {@code info}, or else its service's.
 *
 * @param owner what has the version: {@code the AsyncAPI document of order-service}
 * @param before the version before, as written
 * @param was the version before, where it is a semantic one and there is a version after
 * @param is the version after
 */
record DocumentVersions(
        String owner,
        String before,
        Optional<SemanticVersion> was,
        Optional<SemanticVersion> is,
        SourceLocation afterPlace) {

    static DocumentVersions of(Interfaces.Both pair) {
        String was =
                InterfaceFiles.version(pair.document().before(), pair.service().before());
        String is =
                InterfaceFiles.version(pair.document().after(), pair.service().after());
        return new DocumentVersions(
                "the AsyncAPI document of " + pair.service().after().id(),
                was,
                SemanticVersion.parse(was),
                SemanticVersion.parse(is),
                pair.document().after().location());
    }

    static DocumentVersions of(CatalogChannels.Changed changed) {
        return new DocumentVersions(
                "the channel " + changed.before().id(),
                changed.before().version(),
                changed.after()
                        .flatMap(channel ->
                                SemanticVersion.parse(changed.before().version())),
                changed.after().flatMap(channel -> SemanticVersion.parse(channel.version())),
                changed.fact().after());
    }

    /** Versions that say nothing: neither is anything allowed for them, nor must they be raised. */
    DocumentVersions ignored() {
        return new DocumentVersions(owner, before, Optional.empty(), Optional.empty(), afterPlace);
    }

    /** Whether the version allows breaks, being the first of its major. */
    boolean newLine() {
        return was.isPresent()
                && is.isPresent()
                && is.get().compareTo(was.get()) > 0
                && !VersionLine.of(was.get()).equals(VersionLine.of(is.get()));
    }

    /** What to do about a fact of this severity. */
    String needs(ApiFact fact, Severity severity) {
        if (severity != Severity.ERROR) {
            return fact.instead();
        }
        String version = was.map(found -> "version " + VersionLine.afterBreak(found) + " of " + owner)
                .orElse("");
        if (version.isEmpty() || fact.instead().isEmpty()) {
            return version + fact.instead();
        }
        return version + ", or " + fact.instead();
    }

    /** A note that the new version breaks. */
    Optional<Finding> raised(List<ApiFact> breaks) {
        if (breaks.isEmpty()) {
            return Optional.empty();
        }
        ApiFact first = breaks.get(0);
        String now = now();
        return Optional.of(Finding.plain(
                        GateRules.MAJOR_VERSION_RAISED,
                        Severity.NOTE,
                        "",
                        owner + " is " + now + ": " + first.subject() + " " + first.what()
                                + (breaks.size() > 1 ? ", and " + (breaks.size() - 1) + " more" : ""),
                        first.after(),
                        "a migration plan: both versions side by side until everybody uses " + now)
                .was(first.was(), before, first.before()));
    }

    Optional<Finding> lowered() {
        if (was.isEmpty() || is.isEmpty() || is.get().compareTo(was.get()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.plain(
                GateRules.VERSION_LOWERED,
                Severity.ERROR,
                "",
                owner + " is " + is.get() + ", and " + was.get() + " was there already",
                afterPlace,
                "a version above " + was.get()));
    }

    /** Compatible, and something was added: the version must say that. */
    Optional<Finding> tooLow(List<ApiFact> facts) {
        Optional<SemanticVersion> least = was.map(VersionLine::afterAddition).flatMap(SemanticVersion::parse);
        if (!isBelow(least)) {
            return Optional.empty();
        }
        ApiFact first = facts.get(0);
        return Optional.of(Finding.plain(
                        GateRules.VERSION_NOT_RAISED,
                        Severity.ERROR,
                        "",
                        owner + " changed, and its version is " + now() + ": " + first.subject() + " " + first.what()
                                + (facts.size() > 1 ? ", and " + (facts.size() - 1) + " more" : ""),
                        first.after(),
                        "version " + least.orElseThrow() + ", as more than words changed")
                .was(first.was(), before, first.before()));
    }

    /**
     * The same for what is told by no fact.
     *
     * @param changes what asks for the higher version first
     */
    Optional<Finding> tooLowFor(List<InterfaceContent> changes) {
        InterfaceContent first = changes.get(0);
        boolean words = first.content() == Content.TEXT_ONLY;
        Optional<SemanticVersion> least = was.map(words ? VersionLine::afterText : VersionLine::afterAddition)
                .flatMap(SemanticVersion::parse);
        if (!isBelow(least)) {
            return Optional.empty();
        }
        return Optional.of(Finding.plain(
                        GateRules.VERSION_NOT_RAISED,
                        Severity.ERROR,
                        "",
                        owner + " changed, and its version is " + now() + ": " + first.subject() + " changed"
                                + (changes.size() > 1 ? ", and " + (changes.size() - 1) + " more" : ""),
                        first.after(),
                        "version " + least.orElseThrow()
                                + (words ? ", as only words changed" : ", as more than words changed"))
                .was("was another", before, first.before()));
    }

    private String now() {
        return is.map(SemanticVersion::toString).orElse("");
    }

    /** A version below the one before is told by itself. */
    private boolean isBelow(Optional<SemanticVersion> least) {
        return least.isPresent()
                && is.isPresent()
                && is.get().compareTo(least.get()) < 0
                && is.get().compareTo(was.orElseThrow()) >= 0;
    }
}
