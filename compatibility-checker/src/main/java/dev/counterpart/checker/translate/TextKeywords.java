package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
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
        Patterns.Reading reading =
                Patterns.read(keyword.value(), place.formulas().work());
        return reading.language()
                .map(language -> place.atom(new Atom.TextIn(language)))
                .orElseGet(() -> place.unknown(Optional.of(Kind.STRING), keyword, reading.reason(), keyword.value()));
    }

    /** Formats that generated types don't assert are annotations. */
    private static Formula format(Format keyword, Place place) {
        return place.translator()
                .formats()
                .language(keyword.value())
                .map(language -> place.atom(new Atom.TextIn(language)))
                .orElseGet(() -> place.translator().hasOwnDialect(place.holder())
                        ? place.unknown(
                                Optional.of(Kind.STRING), keyword, "a meta-schema of one's own may assert formats")
                        : place.formulas().everything());
    }
}
