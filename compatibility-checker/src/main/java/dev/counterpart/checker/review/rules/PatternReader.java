package dev.counterpart.checker.review.rules;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.change.ChangeKind;
import dev.counterpart.checker.review.change.Effect;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.tree.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads patterns: a list of objects whose keys are {@link Question}s. Every word is checked against what can be answered. */
final class PatternReader {

    private final CatalogIndex catalog;
    private final Set<String> aspects;

    PatternReader(CatalogIndex catalog, Set<String> aspects) {
        this.catalog = catalog;
        this.aspects = aspects;
    }

    List<ChangePattern> read(Entry owner, String member) {
        List<Entry> entries = owner.entries(member);
        if (owner.members().stream().noneMatch(each -> each.name().equals(member))) {
            owner.diagnostics()
                    .error(
                            RuleIds.MALFORMED,
                            owner.location(),
                            "\"" + member + "\" is missing",
                            "list the changes that are meant");
        }
        return entries.stream().map(this::pattern).toList();
    }

    private ChangePattern pattern(Entry entry) {
        entry.allowOnly(Arrays.stream(Question.values()).map(Question::word).toList());
        Map<Question, List<Wildcard>> wanted = new EnumMap<>(Question.class);
        for (Member member : entry.members()) {
            Optional<Question> question = Question.ofWord(member.name());
            if (question.isPresent()) {
                List<Wildcard> answers = new ArrayList<>();
                for (Entry.Text text : entry.texts(member.value())) {
                    check(question.get(), text, entry);
                    answers.add(new Wildcard(text.value()));
                }
                wanted.put(question.get(), answers);
            }
        }
        return new ChangePattern(wanted);
    }

    private void check(Question question, Entry.Text text, Entry entry) {
        if (text.value().contains("*")) {
            return;
        }
        switch (question) {
            case CHANGE -> word(text, entry, "kind of change", words(ChangeKind.values(), ChangeKind::word));
            case EFFECT -> word(text, entry, "effect", words(Effect.values(), Effect::word));
            case KIND -> word(text, entry, "kind of resource", words(ResourceKind.values(), ResourceKind::word));
            case ASPECT -> {
                if (!aspects.contains(text.value())) {
                    unknownAspect(text, entry);
                }
            }
            default -> {
                if (question.asksForResources() && catalog.named(text.value()).isEmpty()) {
                    unknownResource(text, entry);
                }
            }
        }
    }

    private static <T> List<String> words(T[] values, java.util.function.Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static void word(Entry.Text text, Entry entry, String what, List<String> known) {
        if (!known.contains(text.value())) {
            String near = DidYouMean.hint(text.value(), known);
            entry.diagnostics()
                    .error(
                            RuleIds.UNKNOWN_WORD,
                            text.location(),
                            "no " + what + " is called \"" + text.value() + "\"",
                            near.isEmpty() ? "known are " + String.join(", ", known) : near);
        }
    }

    void unknownAspect(Entry.Text text, Entry entry) {
        entry.diagnostics()
                .error(
                        RuleIds.UNKNOWN_ASPECT,
                        text.location(),
                        "aspects.yml has no aspect \"" + text.value() + "\"",
                        DidYouMean.hint(text.value(), aspects));
    }

    /** A warning only: the change under review may be the one that takes the resource away. */
    void unknownResource(Entry.Text text, Entry entry) {
        List<String> ids = catalog.set()
                .resources()
                .map(resource -> resource.id())
                .distinct()
                .toList();
        entry.diagnostics()
                .warning(
                        RuleIds.UNKNOWN_RESOURCE,
                        text.location(),
                        "the catalog has no resource \"" + text.value() + "\"",
                        DidYouMean.hint(text.value(), ids));
    }
}
