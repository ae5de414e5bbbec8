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

/** Names of members that must be there when another one is (2020-12 validation 6.5.4). */
public record DependentRequired(SourceLocation location, List<Dependency> dependencies) implements Keyword {

    public static final String NAME = "dependentRequired";

    public static final KeywordReader READER = KeywordReader.plain(NAME, DependentRequired::read)
            .of(StandardVocabulary.VALIDATION)
            .since(SchemaDialect.DRAFT_2019_09);

    public DependentRequired {
        dependencies = List.copyOf(dependencies);
    }

    /** When {@code name} is there, {@code names} must be. */
    public record Dependency(String name, SourceLocation location, List<StringNode> names) {

        public Dependency {
            names = List.copyOf(names);
        }
    }

    private static Optional<DependentRequired> read(Member member, SchemaContext context) {
        if (!(member.value() instanceof ObjectNode object)) {
            context.diagnostics()
                    .error(
                            RuleIds.INVALID_KEYWORD_VALUE,
                            member.value().location(),
                            Expected.problem(member, "an object of arrays of names"),
                            "");
            return Optional.empty();
        }
        List<Dependency> dependencies = new ArrayList<>();
        for (Member dependency : object.members()) {
            Expected.names(dependency, context)
                    .ifPresent(
                            names -> dependencies.add(new Dependency(dependency.name(), dependency.location(), names)));
        }
        return Optional.of(new DependentRequired(member.location(), dependencies));
    }

    @Override
    public String name() {
        return NAME;
    }
}
