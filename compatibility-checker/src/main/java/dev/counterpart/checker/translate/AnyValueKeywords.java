package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.keyword.Const;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** type, enum, const. */
final class AnyValueKeywords {

    private AnyValueKeywords() {}

    static void tell(Meanings meanings) {
        meanings.tell(Type.class, AnyValueKeywords::type);
        meanings.tell(Enum.class, (keyword, place) -> place.constants().among(keyword.values()));
        meanings.tell(Const.class, (keyword, place) -> place.constants().among(List.of(keyword.value())));
    }

    private static Formula type(Type keyword, Place place) {
        List<Kind> kinds = new ArrayList<>();
        keyword.types().forEach(type -> kinds.add(kind(type)));
        Formula ofKind = place.formulas().ofKinds(kinds);
        boolean integersOnly =
                keyword.types().contains(JsonType.INTEGER) && !keyword.types().contains(JsonType.NUMBER);
        if (!integersOnly) {
            return ofKind;
        }
        Formula whole = place.atom(new Atom.MultipleOf(BigDecimal.ONE));
        return place.holder().dialect().integersByValue()
                ? place.formulas().every(ofKind, whole)
                : place.formulas().every(ofKind, whole, place.atom(new Atom.WrittenWhole()));
    }

    private static Kind kind(JsonType type) {
        return switch (type) {
            case NULL -> Kind.NULL;
            case BOOLEAN -> Kind.BOOLEAN;
            case INTEGER, NUMBER -> Kind.NUMBER;
            case STRING -> Kind.STRING;
            case ARRAY -> Kind.ARRAY;
            case OBJECT -> Kind.OBJECT;
        };
    }
}
