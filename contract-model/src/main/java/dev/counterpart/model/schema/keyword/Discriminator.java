package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The member that tells the alternatives apart: its name in AsyncAPI (3.0.0, Schema Object), an object in OpenAPI (3.0.4,
 * 4.7.25). It helps to read a value and refuses none.
 *
 * @param mapping schemas by the member's text, where they are not called as the text says; each a name or a reference
 */
public record Discriminator(SourceLocation location, String propertyName, List<Mapping> mapping) implements Keyword {

    public static final String NAME = "discriminator";

    public static final KeywordReader READER = KeywordReader.plain(NAME, Discriminator::read)
            .of(StandardVocabulary.META_DATA)
            .onlyIn(SchemaDialect.ASYNCAPI, SchemaDialect.OPENAPI_3_0);

    public Discriminator {
        mapping = List.copyOf(mapping);
    }

    /** Where a text of the discriminating member leads. */
    public record Mapping(String text, SourceLocation location, String schema) {}

    private static Optional<Discriminator> read(Member member, SchemaContext context) {
        if (context.dialect() == SchemaDialect.ASYNCAPI) {
            return Expected.text(member, context).map(name -> new Discriminator(member.location(), name, List.of()));
        }
        if (member.value() instanceof ObjectNode object
                && object.get("propertyName").orElse(null) instanceof StringNode name) {
            return Optional.of(new Discriminator(member.location(), name.value(), mapping(object)));
        }
        context.diagnostics()
                .error(
                        RuleIds.INVALID_KEYWORD_VALUE,
                        member.value().location(),
                        Expected.problem(member, "an object with a \"propertyName\""),
                        "");
        return Optional.empty();
    }

    private static List<Mapping> mapping(ObjectNode discriminator) {
        List<Mapping> mapping = new ArrayList<>();
        if (discriminator.get("mapping").orElse(null) instanceof ObjectNode written) {
            for (Member entry : written.members()) {
                if (entry.value() instanceof StringNode schema) {
                    mapping.add(new Mapping(entry.name(), entry.location(), schema.value()));
                }
            }
        }
        return mapping;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean constrains() {
        return false;
    }
}
