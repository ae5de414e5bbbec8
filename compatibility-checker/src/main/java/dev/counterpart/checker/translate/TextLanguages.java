package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.CodePoints;
import dev.counterpart.checker.language.Language;
import dev.counterpart.checker.language.Unread;
import dev.counterpart.model.regex.Meter;
import dev.counterpart.model.schema.Keyword;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** What a formula says of strings, as one language: needed where the strings are names, which only a language can sort. */
final class TextLanguages {

    private final Translator translator;
    private final Keyword asking;
    private final Set<Formula> open = new HashSet<>();

    /**
     * @param asking whose strings they are
     */
    TextLanguages(Translator translator, Keyword asking) {
        this.translator = translator;
        this.asking = asking;
    }

    /** Empty when something in it is not understood, or refers to itself. */
    Optional<Language> of(Formula formula) {
        Formula narrow = translator.formulas().narrow(formula, Kind.STRING);
        if (narrow instanceof Formula.Constant constant) {
            return Optional.of(constant.value() ? Language.all() : Language.none());
        }
        if (narrow instanceof Formula.Literal literal) {
            return of(literal.atom()).map(language -> literal.holds() ? language : language.complement());
        }
        if (narrow instanceof Formula.Every every) {
            return fold(every.parts(), Language.all(), (a, b) -> a.intersect(b, meter()));
        }
        if (narrow instanceof Formula.Some some) {
            return fold(some.parts(), Language.none(), (a, b) -> a.union(b, meter()));
        }
        if (narrow instanceof Formula.ExactlyOne one) {
            return exactlyOne(one.parts()).map(language -> one.holds() ? language : language.complement());
        }
        Formula.Reference reference = (Formula.Reference) narrow;
        if (!open.add(reference)) {
            return Optional.empty();
        }
        Optional<Language> meaning = of(Translator.meaning(reference.key()))
                .map(language -> reference.holds() ? language : language.complement());
        open.remove(reference);
        return meaning;
    }

    private Meter meter() {
        return translator.formulas().work();
    }

    private Optional<Language> of(Atom atom) {
        if (atom instanceof Atom.TextIn text) {
            return Optional.of(text.language());
        }
        return atom instanceof Atom.LengthAtLeast length
                ? Optional.of(CodePoints.atLeast(length.count()).orElseGet(() -> tooLarge(length)))
                : Optional.empty();
    }

    private Language tooLarge(Atom.LengthAtLeast length) {
        return Language.meeting(new Unread(
                "length " + length.count(),
                asking.name(),
                "names of " + length.count() + " characters are no language that can be built",
                asking.location().toString()));
    }

    private Optional<Language> fold(List<Formula> parts, Language start, BinaryOperator<Language> combine) {
        Language result = start;
        for (Formula part : parts) {
            Optional<Language> language = of(part);
            if (language.isEmpty()) {
                return Optional.empty();
            }
            result = combine.apply(result, language.get());
        }
        return Optional.of(result);
    }

    private Optional<Language> exactlyOne(List<Formula> parts) {
        List<Language> languages = new ArrayList<>();
        for (Formula part : parts) {
            Optional<Language> language = of(part);
            if (language.isEmpty()) {
                return Optional.empty();
            }
            languages.add(language.get());
        }
        Language once = Language.none();
        Language twice = Language.none();
        for (Language language : languages) {
            twice = twice.union(once.intersect(language, meter()), meter());
            once = once.union(language, meter());
        }
        return Optional.of(once.intersect(twice.complement(), meter()));
    }
}
