package dev.counterpart.model.asyncapi.structure;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Holds values without an object of the specification inside against their {@link Shape}. */
final class ValueCheck {

    private final References references;
    private final Diagnostics diagnostics;

    ValueCheck(References references, Diagnostics diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
    }

    void check(Fields fields, Member member, Shape shape) {
        if (shape instanceof Shape.Words words) {
            word(fields, member.name(), words.words());
        } else if (shape instanceof Shape.Whole whole) {
            whole(member, whole.least());
        } else if (shape instanceof Shape.Simple simple) {
            simple(fields, member, simple.type());
        }
    }

    void noObject(Node value) {
        refuse(value, "an object is expected here, not " + value.typeWithArticle());
    }

    private void simple(Fields fields, Member member, Shape.Type type) {
        switch (type) {
            case ANY -> {
                // whoever reads the field looks at its value
            }
            case TEXT -> fields.string(member.name());
            case TEXTS -> fields.texts(member.name());
            case FLAG -> {
                if (!(member.value() instanceof BooleanNode)) {
                    refuse(member.value(), mustBe(member, "true or false"));
                }
            }
            case TEXT_MAP ->
                fields.object(member.name())
                        .ifPresent(map -> map.object().members().forEach(entry -> map.string(entry.name())));
            case REQUIREMENTS ->
                fields.objects(member.name())
                        .forEach(requirement ->
                                requirement.object().members().forEach(scheme -> requirement.texts(scheme.name())));
            case MAP -> fields.object(member.name());
            case REFERENCE -> reference(member.value(), member);
            case REFERENCES -> fields.elements(member.name()).forEach(element -> reference(element, member));
        }
    }

    private void reference(Node value, Member member) {
        if (References.reference(value).isEmpty()) {
            diagnostics.error(
                    RuleIds.INVALID_FIELD,
                    value.location(),
                    "\"" + member.name() + "\" must be a reference, not " + value.typeWithArticle(),
                    "write $ref: '#/…'");
        } else if (value instanceof ObjectNode object) {
            references.warnOfSiblings(object);
        }
    }

    private void word(Fields fields, String name, List<String> words) {
        Optional<StringNode> text = fields.string(name);
        if (text.isEmpty()
                || text.get().value().isEmpty()
                || words.contains(text.get().value().strip())) {
            return;
        }
        String last = words.get(words.size() - 1);
        String all = String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
        diagnostics.error(
                RuleIds.INVALID_FIELD,
                text.get().location(),
                "\"" + name + "\" must be " + all + ", not \"" + text.get().value() + "\"",
                DidYouMean.hint(text.get().value(), words));
    }

    private void whole(Member member, long least) {
        boolean fits = member.value() instanceof NumberNode number
                && number.value().stripTrailingZeros().scale() <= 0
                && number.value().compareTo(BigDecimal.valueOf(least)) >= 0;
        if (!fits) {
            refuse(member.value(), mustBe(member, "an integer of at least " + least));
        }
    }

    private static String mustBe(Member member, String what) {
        String written = member.value() instanceof NumberNode number
                ? number.text()
                : member.value().typeWithArticle();
        return "\"" + member.name() + "\" must be " + what + ", not " + written;
    }

    private void refuse(Node node, String problem) {
        diagnostics.error(RuleIds.INVALID_FIELD, node.location(), problem, "");
    }
}
