package dev.counterpart.checker.witness;

import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a validator that remembers nothing looks at a schema while it checks a document: a schema that refers twice to one
 * that refers twice to the next is looked at 2, 4, 8 … times. Counted, not tried, so that the answer takes no time and is
 * always the same.
 */
public final class EvaluationCost {

    private final SchemaIndex schemas;
    private final IdentityHashMap<Node, Map<SchemaId, Long>> known = new IdentityHashMap<>();

    private EvaluationCost(SchemaIndex schemas) {
        this.schemas = schemas;
    }

    /** Evaluations of schemas, never too few; {@link Long#MAX_VALUE} for more than can be counted. */
    public static long of(Schema root, SchemaIndex schemas, Node document) {
        return new EvaluationCost(schemas).count(root, document);
    }

    private long count(Schema schema, Node value) {
        Map<SchemaId, Long> ofValue = known.computeIfAbsent(value, node -> new HashMap<>());
        Long before = ofValue.get(schema.id());
        if (before != null) {
            return before;
        }
        // a schema that is asked again while it is counted refers to itself without end, which loading has refused
        ofValue.put(schema.id(), 0L);
        long count = 1;
        if (schema instanceof ObjectSchema object) {
            for (Keyword keyword : object.keywords()) {
                count = plus(count, keyword(keyword, value));
            }
        }
        ofValue.put(schema.id(), count);
        return count;
    }

    private long keyword(Keyword keyword, Node value) {
        if (!keyword.constrains()) {
            return 0;
        }
        if (keyword instanceof Reference reference) {
            return schemas.find(reference.target())
                    .map(target -> count(target, value))
                    .orElse(0L);
        }
        long count = 0;
        if (keyword instanceof Properties properties) {
            for (NamedSchema property : properties.properties()) {
                Node member = value instanceof ObjectNode object
                        ? object.get(property.name()).orElse(null)
                        : null;
                count = member == null ? count : plus(count, count(property.schema(), member));
            }
            return count;
        }
        for (Schema subschema : keyword.subschemas()) {
            if (keyword.appliesInPlace()) {
                count = plus(count, count(subschema, value));
            } else {
                for (Node child : children(value)) {
                    count = plus(count, count(subschema, child));
                }
            }
        }
        return count;
    }

    private static List<Node> children(Node value) {
        if (value instanceof ArrayNode array) {
            return array.elements();
        }
        return value instanceof ObjectNode object
                ? object.members().stream().map(Member::value).toList()
                : List.of();
    }

    private static long plus(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
