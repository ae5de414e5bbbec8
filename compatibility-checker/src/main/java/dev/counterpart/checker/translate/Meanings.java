package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Formula;
import dev.counterpart.model.schema.Keyword;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each keyword says, found by the keyword's class. A keyword is added by a line in the class of its kind. */
final class Meanings {

    /** What one keyword says about a value, its neighbours considered. */
    @FunctionalInterface
    interface Meaning<K extends Keyword> {
        Formula of(K keyword, Place place);
    }

    private final Map<Class<? extends Keyword>, Meaning<Keyword>> byClass = new HashMap<>();

    Meanings() {
        AnyValueKeywords.tell(this);
        NumberKeywords.tell(this);
        TextKeywords.tell(this);
        ArrayKeywords.tell(this);
        ObjectKeywords.tell(this);
        CombiningKeywords.tell(this);
    }

    <K extends Keyword> void tell(Class<K> type, Meaning<K> meaning) {
        byClass.put(type, (keyword, place) -> meaning.of(type.cast(keyword), place));
    }

    /** A keyword that no class tells about is an annotation, or unknown. */
    Formula of(Keyword keyword, Place place) {
        Meaning<Keyword> meaning = byClass.get(keyword.getClass());
        if (meaning != null) {
            return meaning.of(keyword, place);
        }
        return keyword.constrains()
                ? place.unknown(Optional.empty(), keyword, "the checker does not read this keyword yet")
                : place.formulas().everything();
    }
}
