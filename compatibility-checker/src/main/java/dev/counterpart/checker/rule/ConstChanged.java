package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.model.schema.keyword.Const;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.util.List;
import java.util.Optional;

/** The one value that is allowed is another, or came, or went. */
final class ConstChanged implements Rule {

    static final String ID = "const-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "The one value allowed changed.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        Optional<Node> before = pair.before(Const.class).map(Const::value);
        Optional<Node> after = pair.after(Const.class).map(Const::value);
        boolean same = before.isPresent() == after.isPresent()
                && before.flatMap(old -> after.map(old::sameValueAs)).orElse(true);
        if (same) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(before.isPresent(), after.isPresent()),
                pair.before().valueOf(Const.class),
                pair.after().valueOf(Const.class),
                after.map(value -> "now says " + JsonTreeWriter.compact(value))
                                .orElse("is no longer fixed to one value")
                        + pair.path().after("for"),
                Written.was(before.map(JsonTreeWriter::compact), Const.NAME),
                Written.instead(before.map(JsonTreeWriter::compact), Const.NAME),
                Cause.of(Const.class)));
    }
}
