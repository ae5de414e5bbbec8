package dev.counterpart.checker.solve;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What can be seen at a glance of the objects that a formula takes: members that must be there, members that must not, and
 * members whose texts are listed.
 */
final class Shape {

    private final Set<String> required = new HashSet<>();
    private final List<Language> forbidden = new ArrayList<>();
    private final Map<String, SortedSet<String>> texts = new HashMap<>();

    private Shape() {}

    /**
     * @param parts all of which hold; what can't be seen through is passed over
     * @return empty where values that are no objects are taken, too
     */
    static Optional<Shape> of(List<Formula> parts, Solver solver) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.OBJECT
                    && parts.stream()
                            .noneMatch(part -> solver.formulas().narrow(part, kind)
                                    == solver.formulas().nothing())) {
                return Optional.empty();
            }
        }
        Shape shape = new Shape();
        for (Formula part : parts) {
            if (solver.formulas().narrow(part, Kind.OBJECT) instanceof Formula.Literal literal
                    && literal.atom() instanceof Atom.Members members) {
                shape.add(members, literal.holds(), solver);
            }
        }
        return Optional.of(shape);
    }

    private void add(Atom.Members members, boolean holds, Solver solver) {
        Optional<String> single =
                members.names() instanceof Language.Only only && only.words().size() == 1
                        ? Optional.of(only.words().first())
                        : Optional.empty();
        if (!holds) {
            single.ifPresent(required::add);
        } else if (members.value() == solver.formulas().nothing()) {
            forbidden.add(members.names());
        } else {
            single.ifPresent(name -> list(name, members.value()));
        }
    }

    /** Only a value that is a text and one of a list counts. */
    private void list(String name, Formula value) {
        List<Formula> parts = value instanceof Formula.Every every ? every.parts() : List.of(value);
        for (Formula part : parts) {
            if (part instanceof Formula.Literal literal
                    && literal.holds()
                    && literal.atom() instanceof Atom.TextIn text
                    && text.language() instanceof Language.Only words
                    && isText(parts)) {
                texts.put(name, words.words());
            }
        }
    }

    private static boolean isText(List<Formula> parts) {
        return parts.stream()
                .anyMatch(part -> part instanceof Formula.Literal literal
                        && literal.holds()
                        && literal.atom() instanceof Atom.OfKind kind
                        && kind.only() == Kind.STRING);
    }

    /** Whether no object has both. */
    boolean isApartFrom(Shape other) {
        return wants(other) || other.wants(this) || differs(other);
    }

    private boolean wants(Shape other) {
        return required.stream().anyMatch(name -> other.forbidden.stream().anyMatch(names -> names.contains(name)));
    }

    private boolean differs(Shape other) {
        return texts.entrySet().stream()
                .filter(entry -> required.contains(entry.getKey()) || other.required.contains(entry.getKey()))
                .anyMatch(entry -> {
                    SortedSet<String> theirs = other.texts.get(entry.getKey());
                    return theirs != null && Collections.disjoint(entry.getValue(), theirs);
                });
    }
}
