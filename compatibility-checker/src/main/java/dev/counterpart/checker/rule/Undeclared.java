package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.UnevaluatedProperties;
import java.util.EnumSet;
import java.util.Set;

/**
 * What it can do to documents that a member is declared on one side only: the other side may say something of members that it does not
 * declare, or let them hold anything.
 */
final class Undeclared {

    private Undeclared() {}

    /** The effects of a member that the later schema declares and the earlier does not. */
    static Set<Effect> before(Pair pair, NamedSchema declared) {
        return effects(pair, pair.before(), declared, Effect.NARROWED);
    }

    /** The effects of a member that the earlier schema declares and the later does not. */
    static Set<Effect> after(Pair pair, NamedSchema declared) {
        return effects(pair, pair.after(), declared, Effect.WIDENED);
    }

    private static Set<Effect> effects(Pair pair, SchemaView without, NamedSchema declared, Effect ofAnything) {
        if (speaksOfTheRest(without)) {
            return pair.onDocuments();
        }
        // an object that declares nothing holds any members under every profile
        boolean open = pair.undeclared() || without.properties().isEmpty();
        return open && asks(declared.schema()) ? pair.only(ofAnything) : EnumSet.noneOf(Effect.class);
    }

    private static boolean speaksOfTheRest(SchemaView view) {
        return view.keyword(AdditionalProperties.class).isPresent()
                || view.keyword(UnevaluatedProperties.class).isPresent()
                || view.keyword(PatternProperties.class).isPresent();
    }

    private static boolean asks(Schema schema) {
        return !(schema instanceof ObjectSchema object)
                || object.keywords().stream().anyMatch(Keyword::constrains);
    }
}
