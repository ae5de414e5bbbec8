package dev.counterpart.checker.validation;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Member;
import java.util.List;
import java.util.Optional;

/** From the path that a validator took through a schema to the place where the keyword is written. */
final class SchemaPlaces {

    private final SchemaIndex schemas;

    SchemaPlaces(SchemaIndex schemas) {
        this.schemas = schemas;
    }

    /** Empty where the validator was told the schema in other words than it is written in. */
    Optional<SourceLocation> find(SchemaId root, List<String> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        SchemaId at = root;
        for (String step : path.subList(0, path.size() - 1)) {
            if (step.equals("$ref") || step.equals("$dynamicRef") || step.equals("$recursiveRef")) {
                Optional<SchemaId> target = target(at);
                if (target.isEmpty()) {
                    return Optional.empty();
                }
                at = target.get();
            } else {
                at = new SchemaId(at.document(), JsonPointer.append(at.pointer(), step));
            }
        }
        return schemas.find(at)
                .filter(ObjectSchema.class::isInstance)
                .flatMap(schema -> ((ObjectSchema) schema).source().member(path.get(path.size() - 1)))
                .map(Member::location);
    }

    private Optional<SchemaId> target(SchemaId holder) {
        return schemas.find(holder)
                .filter(ObjectSchema.class::isInstance)
                .flatMap(schema -> ((ObjectSchema) schema)
                        .keywords().stream()
                                .filter(Reference.class::isInstance)
                                .map(keyword -> ((Reference) keyword).target())
                                .findFirst());
    }
}
