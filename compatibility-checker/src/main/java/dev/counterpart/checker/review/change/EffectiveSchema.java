package dev.counterpart.checker.review.change;

import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema as a reader of it sees it: references followed, so that moving a type to a shared file is no difference. What
 * stands beside a {@code $ref} comes before what stands at its target.
 */
final class EffectiveSchema {

    private final Schema origin;
    private final Map<String, Keyword> keywords = new LinkedHashMap<>();
    private final Map<String, Node> members = new LinkedHashMap<>();
    private Optional<Boolean> accepts = Optional.empty();

    private EffectiveSchema(Schema origin) {
        this.origin = origin;
    }

    static EffectiveSchema of(Schema schema, SchemaIndex index) {
        EffectiveSchema effective = new EffectiveSchema(schema);
        Set<SchemaId> seen = new HashSet<>();
        Optional<Schema> current = Optional.of(schema);
        while (current.isPresent() && seen.add(current.get().id())) {
            current = effective.take(current.get()).flatMap(reference -> index.find(reference.target()));
        }
        return effective;
    }

    private Optional<Reference> take(Schema schema) {
        if (schema instanceof BooleanSchema constant) {
            accepts = Optional.of(constant.accepts());
            return Optional.empty();
        }
        ObjectSchema object = (ObjectSchema) schema;
        Optional<Reference> reference = object.reference();
        for (Keyword keyword : object.keywords()) {
            if (reference.filter(keyword::equals).isEmpty()) {
                keywords.putIfAbsent(keyword.name(), keyword);
                object.source().get(keyword.name()).ifPresent(node -> members.putIfAbsent(keyword.name(), node));
            }
        }
        for (Member member : object.unknown()) {
            members.putIfAbsent(member.name(), member.value());
        }
        return reference;
    }

    Schema origin() {
        return origin;
    }

    /** Set for the schemas {@code true} and {@code false}. */
    Optional<Boolean> accepts() {
        return accepts;
    }

    Optional<Keyword> keyword(String name) {
        return Optional.ofNullable(keywords.get(name));
    }

    <K extends Keyword> Optional<K> keyword(Class<K> type) {
        return keywords.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Every member, keyword or not, as written. */
    Map<String, Node> members() {
        return members;
    }
}
