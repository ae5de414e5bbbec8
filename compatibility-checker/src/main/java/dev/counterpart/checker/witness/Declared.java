package dev.counterpart.checker.witness;

import dev.counterpart.checker.scope.DynamicScope;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.If;
import dev.counterpart.model.schema.keyword.Not;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.Properties;
import java.util.HashSet;
import java.util.Set;

/** Whether a schema, or one that speaks of the same value for it, declares members. */
final class Declared {

    private final SchemaDocuments documents;
    private final DynamicScope scope;
    private final Set<SchemaId> seen = new HashSet<>();

    Declared(SchemaDocuments documents, DynamicScope scope) {
        this.documents = documents;
        this.scope = scope;
    }

    boolean by(Schema schema) {
        return documents.read(schema) instanceof ObjectSchema object
                && seen.add(object.id())
                && object.keywords().stream().anyMatch(this::says);
    }

    private boolean says(Keyword keyword) {
        if (keyword instanceof Properties || keyword instanceof PatternProperties) {
            return true;
        }
        if (keyword instanceof Reference reference) {
            return by(documents.schema(documents.resources().target(reference, scope)));
        }
        return keyword.appliesInPlace()
                && !(keyword instanceof Not)
                && !(keyword instanceof If)
                && keyword.subschemas().stream().anyMatch(this::by);
    }
}
