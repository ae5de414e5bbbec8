package dev.counterpart.model.regex;

import java.util.Arrays;
import java.util.BitSet;

/** A deterministic automaton while it is built: a row of targets for each state, 0 is the initial one. */
final class Table {

    /** Larger tables are not built. */
    static final int MOST_STATES = 10_000;

    private static final int MOST_CELLS = 2_000_000;

    private final Alphabet alphabet;
    private final Meter meter;
    private final int width;
    private final BitSet accepting = new BitSet();
    private int[] targets = new int[64];
    private int states;

    Table(Alphabet alphabet, Meter meter) {
        this.alphabet = alphabet;
        this.meter = meter;
        this.width = alphabet.size();
    }

    /** A new state, by its number. */
    int state(boolean accepts) {
        long cells = (states + 1L) * width;
        if (states >= MOST_STATES || cells > MOST_CELLS) {
            throw new TooLargeException("its automaton would be too large");
        }
        meter.spend(width);
        if (targets.length < cells) {
            targets = Arrays.copyOf(targets, (int) Math.max(cells, targets.length * 2L));
        }
        accepting.set(states, accepts);
        return states++;
    }

    void lead(int state, int symbols, int target) {
        targets[state * width + symbols] = target;
    }

    int states() {
        return states;
    }

    int width() {
        return width;
    }

    int target(int state, int symbols) {
        return targets[state * width + symbols];
    }

    boolean accepts(int state) {
        return accepting.get(state);
    }

    /** The one automaton of its language: minimal, states and classes numbered in the order they are met. */
    Dfa canonical() {
        meter.spend(2L * states * width);
        int[] blocks = new Minimizer(this).blocks();
        return numbered(blocks);
    }

    private Dfa numbered(int[] blocks) {
        int[] numbers = new int[states];
        Arrays.fill(numbers, -1);
        int[] order = new int[states];
        int[] representative = new int[states];
        Arrays.fill(representative, -1);
        for (int state = states - 1; state >= 0; state--) {
            representative[blocks[state]] = state;
        }
        int count = 0;
        numbers[blocks[0]] = count;
        order[count++] = blocks[0];
        for (int next = 0; next < count; next++) {
            int state = representative[order[next]];
            for (int symbols = 0; symbols < width; symbols++) {
                int block = blocks[target(state, symbols)];
                if (numbers[block] < 0) {
                    numbers[block] = count;
                    order[count++] = block;
                }
            }
        }
        int[] compact = new int[count * width];
        BitSet ends = new BitSet();
        for (int i = 0; i < count; i++) {
            int state = representative[order[i]];
            ends.set(i, accepts(state));
            for (int symbols = 0; symbols < width; symbols++) {
                compact[i * width + symbols] = numbers[blocks[target(state, symbols)]];
            }
        }
        return merged(compact, count, ends);
    }

    /** Classes that no state tells apart any more become one. */
    private Dfa merged(int[] compact, int count, BitSet ends) {
        int[] merged = new int[width];
        int[] kept = new int[width];
        int distinct = 0;
        for (int symbols = 0; symbols < width; symbols++) {
            int same = 0;
            while (same < distinct && !sameColumn(compact, count, symbols, kept[same])) {
                same++;
            }
            if (same == distinct) {
                kept[distinct++] = symbols;
            }
            merged[symbols] = same;
        }
        int[] narrow = new int[count * distinct];
        for (int state = 0; state < count; state++) {
            for (int symbols = 0; symbols < distinct; symbols++) {
                narrow[state * distinct + symbols] = compact[state * width + kept[symbols]];
            }
        }
        return new Dfa(alphabet.merge(merged), narrow, count, ends);
    }

    private boolean sameColumn(int[] compact, int count, int one, int other) {
        meter.spend(1);
        for (int state = 0; state < count; state++) {
            if (compact[state * width + one] != compact[state * width + other]) {
                return false;
            }
        }
        return true;
    }
}
