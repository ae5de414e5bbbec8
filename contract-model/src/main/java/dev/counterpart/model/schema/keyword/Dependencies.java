package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be there, or hold, when a member is there: {@code dependentRequired} and {@code dependentSchemas} since 2019-09
 * (draft-07 validation 6.5.7).
 */
public record Dependencies(
        SourceLocation location, List<DependentRequired.Dependency> required, List<NamedSchema> schemas)
        implements Keyword {

    public static final String NAME = "dependencies";

    public static final KeywordReader READER = KeywordReader.namedSchemas(NAME, Dependencies::read)
            .of(StandardVocabulary.VALIDATION)
            .until(SchemaDialect.DRAFT_7)
            .notIn(SchemaDialect.OPENAPI_3_0);

    public Dependencies {
        required = List.copyOf(required);
        schemas = List.copyOf(schemas);
    }

    private static Optional<Dependencies> read(Member member, SchemaContext context) {
        if (!(member.value() instanceof ObjectNode object)) {
            context.diagnostics()
                    .error(
                            RuleIds.INVALID_KEYWORD_VALUE,
                            member.value().location(),
                            Expected.problem(member, "an object of schemas and arrays of names"),
                            "");
            return Optional.empty();
        }
        List<DependentRequired.Dependency> required = new ArrayList<>();
        List<NamedSchema> schemas = new ArrayList<>();
        for (Member dependency : object.members()) {
            if (dependency.value() instanceof ArrayNode) {
                Expected.names(dependency, context)
                        .ifPresent(names -> required.add(
                                new DependentRequired.Dependency(dependency.name(), dependency.location(), names)));
            } else {
                schemas.add(
                        new NamedSchema(dependency.name(), dependency.location(), context.schema(dependency.value())));
            }
        }
        return Optional.of(new Dependencies(member.location(), required, schemas));
    }

    @Override
    public List<Schema> subschemas() {
        return schemas.stream().map(NamedSchema::schema).toList();
    }

    @Override
    public boolean appliesInPlace() {
        return true;
    }

    @Override
    public String name() {
        return NAME;
    }
}
