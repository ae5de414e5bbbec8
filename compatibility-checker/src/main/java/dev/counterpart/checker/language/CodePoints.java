package dev.counterpart.checker.language;

import dev.counterpart.model.regex.EcmaRegex;
import java.util.Optional;

/** Languages of strings by their number of code points. */
public final class CodePoints {

    private static final long MOST = 500;

    private CodePoints() {}

    /** Every string of at least so many code points; empty when the automaton would be too large. */
    public static Optional<Language> atLeast(long count) {
        if (count > MOST) {
            return Optional.empty();
        }
        return count <= 0
                ? Optional.of(Language.all())
                : Optional.of(EcmaRegex.translate("[^]{" + count + "}"))
                        .filter(EcmaRegex.Regular.class::isInstance)
                        .map(found -> Language.regular(((EcmaRegex.Regular) found).language()));
    }
}
