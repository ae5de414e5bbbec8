package dev.counterpart.checker.asyncapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The things of two states, put together.
 *
 * @param pairs in the order of the state after
 * @param removed those without a counterpart after, in their order
 * @param added those without a counterpart before, in their order
 */
public record Matches<T>(List<Matched<T>> pairs, List<T> removed, List<T> added) {

    /**
     * One way to tell that two things are the same: their keys are equal. An empty key means nothing.
     *
     * @param before the key in the state before
     * @param after the key in the state after
     */
    public record Way<T>(Function<T, Optional<?>> before, Function<T, Optional<?>> after) {

        public static <T> Way<T> by(Function<T, Optional<?>> key) {
            return new Way<>(key, key);
        }
    }

    public Matches {
        pairs = List.copyOf(pairs);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** The first way goes first; what it leaves over is looked at by the next. */
    public static <T> Matches<T> of(List<T> before, List<T> after, List<Way<T>> ways) {
        int[] partner = new int[after.size()];
        java.util.Arrays.fill(partner, -1);
        boolean[] taken = new boolean[before.size()];
        for (Way<T> way : ways) {
            Map<Object, Deque<Integer>> open = new HashMap<>();
            for (int old = 0; old < before.size(); old++) {
                Optional<?> key = taken[old] ? Optional.empty() : way.before().apply(before.get(old));
                if (key.isPresent()) {
                    open.computeIfAbsent(key.get(), any -> new ArrayDeque<>()).add(old);
                }
            }
            for (int now = 0; now < after.size(); now++) {
                Optional<?> key =
                        partner[now] >= 0 ? Optional.empty() : way.after().apply(after.get(now));
                Integer old = key.map(open::get).map(Deque::poll).orElse(null);
                if (old != null) {
                    partner[now] = old;
                    taken[old] = true;
                }
            }
        }
        return split(before, after, partner, taken);
    }

    private static <T> Matches<T> split(List<T> before, List<T> after, int[] partner, boolean[] taken) {
        List<Matched<T>> pairs = new ArrayList<>();
        List<T> added = new ArrayList<>();
        for (int now = 0; now < after.size(); now++) {
            if (partner[now] < 0) {
                added.add(after.get(now));
            } else {
                pairs.add(new Matched<>(before.get(partner[now]), after.get(now)));
            }
        }
        List<T> removed = new ArrayList<>();
        for (int old = 0; old < before.size(); old++) {
            if (!taken[old]) {
                removed.add(before.get(old));
            }
        }
        return new Matches<>(pairs, removed, added);
    }
}
