package dev.counterpart.checker.amend;

import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Schemas with other keywords and the same id. */
public final class Edits {

    private Edits() {}

    /** The schema without some of its keywords. */
    public static ObjectSchema without(ObjectSchema schema, Predicate<Keyword> dropped) {
        if (schema.keywords().stream().noneMatch(dropped)) {
            return schema;
        }
        return new ObjectSchema(
                schema.id(),
                schema.resource(),
                schema.dialect(),
                schema.source(),
                schema.keywords().stream().filter(dropped.negate()).toList(),
                schema.unknown());
    }

    /**
     * The schema with a keyword, instead of the one of its class or beside the others.
     *
     * @param value what is written behind the keyword's name
     */
    public static ObjectSchema with(ObjectSchema schema, Keyword keyword, Node value) {
        List<Keyword> keywords = new ArrayList<>(schema.keywords());
        keywords.removeIf(other -> other.getClass() == keyword.getClass());
        keywords.add(keyword);
        List<Member> members = new ArrayList<>(schema.source().members());
        members.removeIf(member -> member.name().equals(keyword.name()));
        members.add(new Member(keyword.name(), keyword.location(), value));
        return new ObjectSchema(
                schema.id(),
                schema.resource(),
                schema.dialect(),
                new ObjectNode(schema.source().location(), members),
                keywords,
                schema.unknown());
    }
}
