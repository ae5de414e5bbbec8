package dev.counterpart.model.schema.bundle;

import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.Keywords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which dialects a schema and all that it refers to are written in. */
final class BundledDialects {

    private final Set<SchemaDialect> dialects = EnumSet.noneOf(SchemaDialect.class);
    private boolean whole = true;

    private BundledDialects() {}

    /** The one dialect that a document can be written in as it stands; empty when it must be translated. */
    static Optional<SchemaDialect> common(Schema root, SchemaIndex schemas) {
        BundledDialects found = new BundledDialects();
        found.walk(root, schemas);
        boolean asItStands = found.whole && found.dialects.size() == 1;
        return asItStands
                ? found.dialects.stream().findFirst().filter(dialect -> dialect != SchemaDialect.OPENAPI_3_0)
                : Optional.empty();
    }

    private void walk(Schema root, SchemaIndex schemas) {
        Set<SchemaId> seen = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            if (open.remove() instanceof ObjectSchema schema && seen.add(schema.id())) {
                look(schema);
                schema.keywords().forEach(keyword -> {
                    open.addAll(keyword.subschemas());
                    if (keyword instanceof Reference reference) {
                        open.add(schemas.get(reference.target()));
                    }
                });
            }
        }
    }

    private void look(ObjectSchema schema) {
        dialects.add(schema.dialect());
        boolean hidden =
                schema.dialect().refHidesSiblings() && schema.reference().isPresent();
        // a word of the dialect that is no keyword here: a meta-schema of the user's own has put it out of force
        whole &= hidden
                || schema.unknown().stream()
                        .noneMatch(member -> Keywords.dialects(member.name()).contains(schema.dialect()));
    }
}
