package dev.counterpart.checker.fact;

import dev.counterpart.model.schema.Keyword;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Two schemas that speak of the same value, before and after a change.
 *
 * @param narrowed whether the later one refuses something that the earlier one writes (or may, for all that is proved)
 * @param widened whether the earlier one refuses something that the later one writes (or may)
 * @param undeclared whether writers also write members that an object declares nothing of
 */
public record Pair(
        InstancePath path, SchemaView before, SchemaView after, boolean narrowed, boolean widened, boolean undeclared) {

    /** The effects that this pair can have on documents. */
    public Set<Effect> onDocuments() {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        if (narrowed) {
            effects.add(Effect.NARROWED);
        }
        if (widened) {
            effects.add(Effect.WIDENED);
        }
        return effects;
    }

    /**
     * The effects of a limit that is a limit whatever stands beside it: one that went lets more in, one that came keeps more out.
     *
     * @param was whether there was such a limit
     * @param is whether there is one
     */
    public Set<Effect> onDocuments(boolean was, boolean is) {
        Set<Effect> effects = onDocuments();
        if (was != is) {
            effects.remove(was ? Effect.NARROWED : Effect.WIDENED);
        }
        return effects;
    }

    /** Those effects, and these. */
    public Set<Effect> onDocumentsAnd(Effect... more) {
        Set<Effect> effects = onDocuments();
        effects.addAll(Set.of(more));
        return effects;
    }

    /** The one effect, if the pair has it. */
    public Set<Effect> only(Effect effect) {
        Set<Effect> effects = onDocuments();
        effects.retainAll(Set.of(effect));
        return effects;
    }

    public <K extends Keyword> Optional<K> before(Class<K> type) {
        return before.keyword(type);
    }

    public <K extends Keyword> Optional<K> after(Class<K> type) {
        return after.keyword(type);
    }
}
