package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.keyword.Comment;
import dev.counterpart.model.schema.keyword.Default;
import dev.counterpart.model.schema.keyword.DeprecatedFlag;
import dev.counterpart.model.schema.keyword.Description;
import dev.counterpart.model.schema.keyword.Examples;
import dev.counterpart.model.schema.keyword.ReadOnly;
import dev.counterpart.model.schema.keyword.Title;
import dev.counterpart.model.schema.keyword.WriteOnly;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words, examples, defaults and marks changed, which refuse nothing. */
final class AnnotationChanged implements Rule {

    static final String ID = "annotation-changed";

    private static final List<Class<? extends Keyword>> TYPES = List.of(
            Title.class,
            Description.class,
            Comment.class,
            Default.class,
            Examples.class,
            DeprecatedFlag.class,
            ReadOnly.class,
            WriteOnly.class);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "Only what is written for people, or a default, changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        List<Class<? extends Keyword>> changed = TYPES.stream()
                .filter(type -> Written.differs(pair, List.of(type)) && !(type == Title.class && namesTypes(pair)))
                .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        String names = changed.stream().map(type -> name(pair, type)).collect(Collectors.joining(", "));
        return List.of(new Fact(
                ID,
                Set.of(),
                Written.place(pair.before(), changed),
                Written.place(pair.after(), changed),
                "has another " + names + pair.path().after("for"),
                "was another",
                "nothing: documents are read as before",
                Cause.of()));
    }

    private static String name(Pair pair, Class<? extends Keyword> type) {
        SchemaView view = pair.after(type).isPresent() ? pair.after() : pair.before();
        return view.keyword(type).map(Keyword::name).orElse("");
    }

    /** A title that names a generated type has a rule of its own. */
    private static boolean namesTypes(Pair pair) {
        return pair.before().typeName().isPresent() && pair.after().typeName().isPresent();
    }
}
