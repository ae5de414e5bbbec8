package dev.counterpart.generator.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The names taken in one scope of a Java file, or in one package. Fixed names (members of {@code Object}, what every class
 * of that kind has) are taken first, then names from schemas. Who comes too late gets a name made from its own text, never
 * a number, so names don't shift when a schema grows.
 */
public final class NameScope {

    private final Set<String> taken = new HashSet<>();
    private final UnaryOperator<String> key;

    private NameScope(UnaryOperator<String> key, Collection<String> fixed) {
        this.key = key;
        fixed.forEach(name -> taken.add(key.apply(name)));
    }

    /** Names that differ in case only are different: members. */
    public static NameScope ofMembers(Collection<String> fixed) {
        return new NameScope(name -> name, fixed);
    }

    /** Names that differ in case only clash: types, whose files would be one file on some disks. */
    public static NameScope ofTypes(Collection<String> fixed) {
        return new NameScope(name -> name.toLowerCase(Locale.ROOT), fixed);
    }

    /**
     * The first candidate that is free, or else the last with as many underscores as it takes.
     *
     * @param candidates names from the wished one to the most particular one
     */
    public String take(List<String> candidates) {
        for (String candidate : candidates) {
            if (taken.add(key.apply(candidate))) {
                return candidate;
            }
        }
        String name = candidates.get(candidates.size() - 1) + "_";
        while (!taken.add(key.apply(name))) {
            name += "_";
        }
        return name;
    }

    /** {@link #take(List)} of one candidate. */
    public String take(String wished) {
        return take(List.of(wished));
    }

    public boolean isFree(String name) {
        return !taken.contains(key.apply(name));
    }
}
