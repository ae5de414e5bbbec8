package dev.counterpart.checker.review.change;

import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Example;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.bundle.SchemaBundler;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What messages undergo: their schemas, their versions, their texts. */
final class MessageChanges {

    /** How many differences one line tells before it says how many more there are. */
    private static final int TOLD = 4;

    private final ContractSet before;
    private final ContractSet after;
    private final CompatibilityProfile profile;

    private MessageChanges(ContractSet before, ContractSet after, CompatibilityProfile profile) {
        this.before = before;
        this.after = after;
        this.profile = profile;
    }

    static List<Change> between(ContractSet before, ContractSet after, CompatibilityProfile profile) {
        MessageChanges changes = new MessageChanges(before, after, profile);
        return Stream.concat(
                        after.latestMessages()
                                .flatMap(is -> before.message(is.id()).stream()
                                        .flatMap(was -> Stream.concat(changes.current(was, is), channels(was, is)))),
                        changes.history())
                .toList();
    }

    private Stream<Change> current(MessageContract was, MessageContract is) {
        ResourceRef name = ResourceRef.of(is);
        String step = Versions.step(is.id(), was.version(), is.version());
        if (was.kind() != is.kind()) {
            return Stream.of(Change.of(
                    ChangeKind.KIND_CHANGED,
                    name,
                    Effect.BREAKING,
                    step + " (breaking: was a message of kind " + was.kind().word() + ", is one of kind "
                            + is.kind().word() + ")",
                    List.of(),
                    is.location()));
        }
        List<SchemaDifference> differences = differences(was, is);
        if (!differences.isEmpty() || !sameSchemas(was, is)) {
            Optional<Change> change = schemas(was, is, step, differences);
            if (change.isPresent()) {
                return change.stream();
            }
        }
        List<String> texts = texts(was, is, differences);
        if (!texts.isEmpty()) {
            return Stream.of(Change.of(
                    ChangeKind.TEXT_CHANGED,
                    name,
                    Effect.TEXT,
                    step + " (text only: " + shortened(texts) + ")",
                    paths(differences),
                    is.location()));
        }
        return was.version().equals(is.version())
                ? Stream.empty()
                : Stream.of(Change.of(ChangeKind.VERSION_CHANGED, name, Effect.TEXT, step, List.of(), is.location()));
    }

    /** Nothing when only people see a difference, and the generated Java stays what it is. */
    private Optional<Change> schemas(
            MessageContract was, MessageContract is, String step, List<SchemaDifference> differences) {
        SchemaJudgement judgement = SchemaJudgement.of(before, was, after, is, profile);
        List<SchemaDifference> real = real(differences);
        if (real.isEmpty() && judgement.effect() == Effect.ADDITIVE) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(
                real.stream().map(SchemaDifference::words).distinct().toList());
        if (words.isEmpty() || judgement.effect() == Effect.UNDECIDED) {
            words.addAll(judgement.words());
        }
        return Optional.of(Change.of(
                ChangeKind.SCHEMA_CHANGED,
                ResourceRef.of(is),
                judgement.effect(),
                step + " (" + verdict(judgement.effect(), words) + ": " + shortened(words) + ")",
                paths(real),
                real.isEmpty() ? is.location() : real.get(0).location()));
    }

    /** Harmless is harmless; but only what is more to read is called additive. */
    private static String verdict(Effect effect, List<String> words) {
        boolean more = words.stream().allMatch(word -> word.startsWith("optional "));
        return effect == Effect.ADDITIVE && !more ? "compatible" : effect.word();
    }

    private static List<SchemaDifference> real(List<SchemaDifference> differences) {
        return differences.stream().filter(difference -> !difference.textOnly()).toList();
    }

    private boolean sameSchemas(MessageContract was, MessageContract is) {
        return bundled(before, was.payload()).sameValueAs(bundled(after, is.payload()))
                && was.response().isPresent() == is.response().isPresent()
                && (was.response().isEmpty()
                        || bundled(before, was.response().get())
                                .sameValueAs(bundled(after, is.response().orElseThrow())));
    }

    private static Node bundled(ContractSet set, SchemaId schema) {
        return SchemaBundler.bundle(set.schemas().get(schema), set.schemas());
    }

    private static Stream<Change> channels(MessageContract was, MessageContract is) {
        String then = channels(was);
        String now = channels(is);
        return then.equals(now)
                ? Stream.empty()
                : Stream.of(Change.of(
                        ChangeKind.CHANNEL_CHANGED,
                        ResourceRef.of(is),
                        Effect.BREAKING,
                        is.id() + " travels over " + now + " instead of " + then,
                        List.of(),
                        is.location()));
    }

    private static String channels(MessageContract message) {
        return message.channels().isEmpty()
                ? "no channel"
                : message.channels().stream().map(ResourcePointer::id).collect(Collectors.joining(", "));
    }

    private List<SchemaDifference> differences(MessageContract was, MessageContract is) {
        List<SchemaDifference> all = new ArrayList<>(
                SchemaDifferences.between(before.schemas(), was.payload(), after.schemas(), is.payload()));
        if (was.response().isPresent() && is.response().isPresent()) {
            SchemaDifferences.between(
                            before.schemas(),
                            was.response().get(),
                            after.schemas(),
                            is.response().get())
                    .stream()
                    .map(difference -> new SchemaDifference(
                            difference.path(),
                            difference.textOnly(),
                            "response " + difference.words(),
                            difference.location()))
                    .forEach(all::add);
        } else if (was.response().isPresent() != is.response().isPresent()) {
            all.add(new SchemaDifference(
                    "",
                    false,
                    is.response().isPresent() ? "a response is described" : "the response is no longer described",
                    is.location()));
        }
        return all;
    }

    private static List<String> texts(MessageContract was, MessageContract is, List<SchemaDifference> differences) {
        List<String> texts = new ArrayList<>();
        if (!was.name().equals(is.name())) {
            texts.add("name");
        }
        if (!was.summary().equals(is.summary())) {
            texts.add("summary");
        }
        differences.forEach(difference -> texts.add(difference.words()));
        if (!sameExamples(was.examples(), is.examples())
                || !sameExamples(was.responseExamples(), is.responseExamples())) {
            texts.add("examples");
        }
        return texts;
    }

    private static boolean sameExamples(List<Example> was, List<Example> is) {
        if (was.size() != is.size()) {
            return false;
        }
        for (int i = 0; i < was.size(); i++) {
            if (!was.get(i).name().equals(is.get(i).name())
                    || !was.get(i).value().sameValueAs(is.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    /** Earlier versions: a current one that becomes history when its successor arrives is no news. */
    private Stream<Change> history() {
        Stream<Change> gone = before.messages().stream()
                .filter(was -> !was.latest() && sameMessageIn(after, was).isPresent())
                .filter(was -> after.message(was.id(), was.version()).isEmpty())
                .map(was -> Change.of(
                        ChangeKind.HISTORY_REMOVED,
                        ResourceRef.of(was),
                        Effect.STRUCTURE,
                        was.id() + ": the earlier version " + was.version() + " is no longer told",
                        List.of(was.version()),
                        was.location()));
        Stream<Change> told = after.messages().stream()
                .filter(is -> !is.latest() && sameMessageIn(before, is).isPresent())
                .flatMap(is -> earlier(is, before.message(is.id(), is.version())).stream());
        return Stream.concat(gone, told);
    }

    private Optional<Change> earlier(MessageContract is, Optional<MessageContract> was) {
        if (was.isEmpty()) {
            return Optional.of(Change.of(
                    ChangeKind.HISTORY_ADDED,
                    ResourceRef.of(is),
                    Effect.STRUCTURE,
                    is.id() + ": the earlier version " + is.version() + " is told",
                    List.of(is.version()),
                    is.location()));
        }
        List<SchemaDifference> real = real(differences(was.get(), is));
        return real.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of(
                        ChangeKind.HISTORY_CHANGED,
                        ResourceRef.of(is),
                        Effect.BREAKING,
                        is.id() + ": the earlier version " + is.version() + " is edited (breaking: " + words(real)
                                + ")",
                        paths(real),
                        is.location()));
    }

    private static Optional<MessageContract> sameMessageIn(ContractSet set, MessageContract message) {
        return set.message(message.id()).filter(other -> other.kind() == message.kind());
    }

    private static String words(List<SchemaDifference> differences) {
        return shortened(
                differences.stream().map(SchemaDifference::words).distinct().toList());
    }

    private static String shortened(List<String> words) {
        String told = words.stream().limit(TOLD).collect(Collectors.joining("; "));
        return words.size() <= TOLD ? told : told + "; and " + (words.size() - TOLD) + " more";
    }

    private static List<String> paths(List<SchemaDifference> differences) {
        return differences.stream()
                .map(SchemaDifference::path)
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
    }
}
