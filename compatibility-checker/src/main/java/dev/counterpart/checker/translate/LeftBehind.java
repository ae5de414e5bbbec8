package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.Dependencies;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code dependencies} in the drafts that have it no more (2019-09 validation appendix A): some validators look at it and some don't. Which of
 * them reads a document is not known, but it is one that does so everywhere or nowhere: what both agree on is certain.
 */
final class LeftBehind {

    private static final String LOOKED_AT = "since 2019-09 some validators look at it and some don't";
    private static final String SCHEMA = "since 2019-09 no schema is read in it";

    private final Place place;
    private final Formulas formulas;

    private LeftBehind(Place place) {
        this.place = place;
        this.formulas = place.formulas();
    }

    /** What the keyword says where it counts; everything, where there is none. */
    static Formula by(Place place) {
        return find(place.holder())
                .map(value -> new LeftBehind(place).unlessIgnored(value))
                .orElseGet(place.formulas()::everything);
    }

    /** The keyword's value, in a draft that has it no more. */
    static Optional<Node> find(ObjectSchema schema) {
        return schema.unknown().isEmpty() || !schema.dialect().isSince(SchemaDialect.DRAFT_2019_09)
                ? Optional.empty()
                : schema.unknown().stream()
                        .filter(member -> member.name().equals(Dependencies.NAME))
                        .map(Member::value)
                        .findFirst();
    }

    /** Whether one who looks at it finds schemas in it. */
    static boolean hasSchemas(Node value) {
        return value instanceof ObjectNode object
                && object.members().stream().anyMatch(dependency -> dependency.value() instanceof ObjectNode);
    }

    private Formula unlessIgnored(Node value) {
        Atom looksAt = unread(LOOKED_AT, value, place.holder().dialect().draft());
        return formulas.some(place.noAtom(Kind.OBJECT, looksAt), meaning(value));
    }

    private Formula meaning(Node value) {
        if (!(value instanceof ObjectNode object)) {
            return place.atom(unread(SCHEMA, value, said(value)));
        }
        List<Formula> parts = new ArrayList<>();
        for (Member dependency : object.members()) {
            Formula absent = formulas.not(formulas.present(dependency.name()));
            parts.add(formulas.some(absent, needed(dependency.value())));
        }
        return formulas.every(parts);
    }

    private Formula needed(Node value) {
        if (value instanceof BooleanNode accepts) {
            return formulas.constant(accepts.value());
        }
        if (value instanceof ArrayNode names && names.elements().stream().allMatch(StringNode.class::isInstance)) {
            return formulas.every(names.elements().stream()
                    .map(name -> formulas.required(((StringNode) name).value()))
                    .toList());
        }
        return place.atom(unread(SCHEMA, value, said(value)));
    }

    private Atom unread(String reason, Node value, Object said) {
        return new Atom.Unknown(
                Optional.of(Kind.OBJECT),
                Dependencies.NAME,
                reason,
                value.location().toString(),
                said);
    }

    /** The same text means the same in the same draft, unless it refers to what stands around it. */
    private Object said(Node value) {
        return Wording.refers(value) ? place : place.holder().dialect() + " " + JsonTreeWriter.compact(value);
    }
}
