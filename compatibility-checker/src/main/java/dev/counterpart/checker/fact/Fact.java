package dev.counterpart.checker.fact;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that changed, at the smallest pair of schemas that shows it.
 *
 * @param rule the stable id, which is also the name of the rule's page
 * @param before where it was, or the nearest thing around it
 * @param after where it is, or the nearest thing around it
 * @param what what the message does now, to follow its id: {@code no longer carries "total"}
 * @param was what stood there before: {@code was required}
 * @param instead what to do to stay compatible: {@code keep "total" and deprecate it}
 * @param cause what of the two schemas it is about
 */
public record Fact(
        String rule,
        Set<Effect> effects,
        SourceLocation before,
        SourceLocation after,
        String what,
        String was,
        String instead,
        Cause cause) {

    public Fact {
        effects = java.util.Collections.unmodifiableSet(new TreeSet<>(effects));
    }

    public boolean has(Effect effect) {
        return effects.contains(effect);
    }

    /** The same fact, without an effect that it turned out not to have. */
    public Fact without(Effect effect) {
        Set<Effect> fewer = new TreeSet<>(effects);
        fewer.remove(effect);
        return new Fact(rule, fewer, before, after, what, was, instead, cause);
    }

    /** Whether it harms nobody: neither documents nor calling code notice. */
    public boolean isNeutral() {
        return effects.isEmpty();
    }
}
