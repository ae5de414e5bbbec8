package dev.counterpart.checker.language;

import dev.counterpart.model.regex.Dfa;
import dev.counterpart.model.regex.Meter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for short and plain words of an automaton. */
final class WordGraph {

    /** Longer words are not built: a witness of that size helps nobody. */
    static final int LONGEST = 20_000;

    private static final int UNREACHABLE = Integer.MAX_VALUE;

    private static final int[][] PLAINEST = {
        {'a', 'z'},
        {'A', 'Z'},
        {'0', '9'},
        {' ', '~'},
        {0xa1, Character.MIN_SURROGATE - 1},
        {Character.MAX_SURROGATE + 1, Character.MAX_CODE_POINT},
        {0, 0xa0}
    };

    private final Dfa dfa;
    private final Meter meter;

    /** The plainest text of each class; null for one that holds halves of surrogate pairs only. */
    private final @Nullable String[] texts;

    private final int[] ranks;
    private final int[] distance;

    WordGraph(Dfa dfa, Meter meter) {
        this.dfa = dfa;
        this.meter = meter;
        meter.spend((long) dfa.states() * dfa.classes() + dfa.ranges());
        texts = new String[dfa.classes()];
        ranks = new int[dfa.classes()];
        Arrays.fill(ranks, UNREACHABLE);
        for (int range = 0; range < dfa.ranges(); range++) {
            look(range);
        }
        distance = distances();
    }

    private void look(int range) {
        int from = dfa.start(range);
        int to = range + 1 < dfa.ranges() ? dfa.start(range + 1) - 1 : Character.MAX_CODE_POINT;
        int its = dfa.classAt(range);
        for (int[] plain : PLAINEST) {
            int first = Math.max(from, plain[0]);
            if (first <= Math.min(to, plain[1])) {
                int rank = rank(first);
                if (rank < ranks[its]) {
                    texts[its] = Character.toString(first);
                    ranks[its] = rank;
                }
                return;
            }
        }
    }

    private static int rank(int point) {
        if (Character.isLetterOrDigit(point) && point < 128) {
            return 0;
        }
        return point >= ' ' && point < 127 ? 1 : point > 160 ? 2 : 3;
    }

    /** A word of between {@code fewest} and {@code most} code points: as short as can be, of plain characters if possible. */
    Optional<String> word(long fewest, long most) {
        if (distance[0] == UNREACHABLE) {
            return Optional.empty();
        }
        if (fewest <= distance[0]) {
            return distance[0] <= most ? Optional.of(finish(0)) : Optional.empty();
        }
        if (fewest > LONGEST) {
            throw new WordTooLong(fewest);
        }
        return longer((int) fewest, most);
    }

    private Optional<String> longer(int length, long most) {
        List<BitSet> layers = new ArrayList<>();
        BitSet current = new BitSet();
        current.set(0);
        layers.add(current);
        for (int i = 0; i < length; i++) {
            BitSet next = new BitSet();
            for (int state = current.nextSetBit(0); state >= 0; state = current.nextSetBit(state + 1)) {
                meter.spend(dfa.classes());
                for (int symbols = 0; symbols < dfa.classes(); symbols++) {
                    int target = dfa.next(state, symbols);
                    if (texts[symbols] != null && distance[target] != UNREACHABLE) {
                        next.set(target);
                    }
                }
            }
            layers.add(next);
            current = next;
        }
        int best = current.stream()
                .boxed()
                .min((a, b) -> Integer.compare(distance[a], distance[b]))
                .orElse(-1);
        if (best < 0 || length + (long) distance[best] > most) {
            return Optional.empty();
        }
        return Optional.of(back(layers, best, length) + finish(best));
    }

    /** A way from the beginning to a state of the last layer. */
    private String back(List<BitSet> layers, int last, int length) {
        String[] word = new String[length];
        int target = last;
        for (int i = length - 1; i >= 0; i--) {
            BitSet layer = layers.get(i);
            int source = -1;
            int rank = UNREACHABLE;
            for (int state = layer.nextSetBit(0); state >= 0 && rank > 0; state = layer.nextSetBit(state + 1)) {
                meter.spend(dfa.classes());
                for (int symbols = 0; symbols < dfa.classes(); symbols++) {
                    if (ranks[symbols] < rank && dfa.next(state, symbols) == target) {
                        source = state;
                        rank = ranks[symbols];
                        word[i] = String.valueOf(texts[symbols]);
                    }
                }
            }
            target = source;
        }
        return String.join("", word);
    }

    /** The rest of a shortest word from here. */
    private String finish(int from) {
        StringBuilder word = new StringBuilder();
        int state = from;
        while (distance[state] > 0) {
            int best = -1;
            for (int symbols = 0; symbols < dfa.classes(); symbols++) {
                if (texts[symbols] != null
                        && distance[dfa.next(state, symbols)] == distance[state] - 1
                        && (best < 0 || ranks[symbols] < ranks[best])) {
                    best = symbols;
                }
            }
            if (best < 0) {
                throw new IllegalStateException("no step where one was counted");
            }
            word.append(texts[best]);
            state = dfa.next(state, best);
        }
        return word.toString();
    }

    private int[] distances() {
        int states = dfa.states();
        int[] result = new int[states];
        Arrays.fill(result, UNREACHABLE);
        int[] counts = new int[states + 1];
        for (int state = 0; state < states; state++) {
            for (int symbols = 0; symbols < dfa.classes(); symbols++) {
                counts[dfa.next(state, symbols) + 1]++;
            }
        }
        for (int state = 0; state < states; state++) {
            counts[state + 1] += counts[state];
        }
        int[] sources = new int[states * dfa.classes()];
        int[] at = counts.clone();
        for (int state = 0; state < states; state++) {
            for (int symbols = 0; symbols < dfa.classes(); symbols++) {
                int place = at[dfa.next(state, symbols)]++;
                sources[place] = texts[symbols] == null ? -1 : state;
            }
        }
        int[] waiting = new int[states];
        int count = 0;
        for (int state = 0; state < states; state++) {
            if (dfa.accepts(state)) {
                result[state] = 0;
                waiting[count++] = state;
            }
        }
        for (int next = 0; next < count; next++) {
            int state = waiting[next];
            for (int i = counts[state]; i < counts[state + 1]; i++) {
                int source = sources[i];
                if (source >= 0 && result[source] == UNREACHABLE) {
                    result[source] = result[state] + 1;
                    waiting[count++] = source;
                }
            }
        }
        return result;
    }
}
