package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.keyword.Dependencies;
import dev.counterpart.model.schema.keyword.DependentRequired;
import dev.counterpart.model.schema.keyword.DependentSchemas;
import dev.counterpart.model.tree.StringNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must be there or hold when a member is there is another, or came, or went. */
final class DependencyChanged implements Rule {

    static final String ID = "dependency-changed";

    private static final List<Class<? extends Keyword>> TYPES =
            List.of(DependentRequired.class, DependentSchemas.class, Dependencies.class);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "What the presence of a property asks for changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (required(pair.before()).equals(required(pair.after()))
                && pair.before()
                        .dependentSchemas()
                        .keySet()
                        .equals(pair.after().dependentSchemas().keySet())) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(),
                Written.place(pair.before(), TYPES),
                Written.place(pair.after(), TYPES),
                Written.words(pair, TYPES, "dependency") + pair.path().after("for"),
                Written.before(pair, TYPES, "dependency"),
                Written.instead(pair, TYPES, "dependency"),
                Cause.of(DependentRequired.class, DependentSchemas.class, Dependencies.class)));
    }

    private static Map<String, Set<String>> required(SchemaView view) {
        Map<String, Set<String>> required = new TreeMap<>();
        view.dependentRequired()
                .forEach((name, dependency) -> required.put(
                        name, dependency.names().stream().map(StringNode::value).collect(Collectors.toSet())));
        return required;
    }
}
