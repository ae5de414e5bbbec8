package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.Language;
import dev.counterpart.checker.language.Unread;
import dev.counterpart.model.schema.keyword.Format;
import dev.counterpart.model.schema.keyword.MaxLength;
import dev.counterpart.model.schema.keyword.MinLength;
import dev.counterpart.model.schema.keyword.Pattern;
import java.util.Optional;

/** minLength, maxLength, pattern, format. */
final class TextKeywords {

    private TextKeywords() {}

    static void tell(Meanings meanings) {
        meanings.tell(MinLength.class, (keyword, place) -> place.atom(new Atom.LengthAtLeast(keyword.value())));
        meanings.tell(
                MaxLength.class,
                (keyword, place) -> Counts.atMost(place, Kind.STRING, keyword.value(), Atom.LengthAtLeast::new));
        meanings.tell(Pattern.class, TextKeywords::pattern);
        meanings.tell(Format.class, TextKeywords::format);
    }

    private static Formula pattern(Pattern keyword, Place place) {
        return place.atom(new Atom.TextIn(Patterns.language(
                keyword.value(), keyword, keyword.location(), place.formulas().work())));
    }

    /** Formats that neither generated types nor the meta-schema assert are annotations. */
    private static Formula format(Format keyword, Place place) {
        Optional<Language> read = place.translator().formats().language(keyword.value());
        return read.isPresent() || keyword.asserted()
                ? place.atom(new Atom.TextIn(read.orElseGet(() -> asserted(keyword))))
                : place.formulas().everything();
    }

    private static Language asserted(Format keyword) {
        return Language.meeting(new Unread(
                "format " + keyword.value(),
                keyword.name(),
                "its meta-schema asserts formats, and validators differ in what they refuse then",
                keyword.location().toString()));
    }
}
