package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All symbols from 0 on, cut into classes that are treated alike: of the thousand ranges of {@code \p{Letter}} two classes
 * remain. Classes are numbered by their first symbols.
 */
final class Alphabet {

    private static final int SMALL = 128;

    /** The first symbol of each range, ascending from 0. */
    private final int[] starts;

    /** The class of each range; neighbours differ. */
    private final int[] classes;

    private final int size;

    /** The classes of the first symbols, which are looked up most. */
    private final int[] small = new int[SMALL];

    /**
     * @param classes any numbers; they are numbered anew
     */
    Alphabet(int[] starts, int[] classes) {
        int[] kept = new int[starts.length];
        int[] numbers = new int[starts.length];
        Map<Integer, Integer> renumbered = new HashMap<>();
        int ranges = 0;
        for (int i = 0; i < starts.length; i++) {
            int number = renumbered.computeIfAbsent(classes[i], unseen -> renumbered.size());
            if (ranges == 0 || numbers[ranges - 1] != number) {
                kept[ranges] = starts[i];
                numbers[ranges] = number;
                ranges++;
            }
        }
        this.starts = Arrays.copyOf(kept, ranges);
        this.classes = Arrays.copyOf(numbers, ranges);
        this.size = renumbered.size();
        for (int symbol = 0; symbol < SMALL; symbol++) {
            small[symbol] = find(symbol);
        }
    }

    /** The coarsest that tells apart what the sets tell apart. */
    static Alphabet of(List<CodePoints> sets) {
        List<int[]> edges = new ArrayList<>();
        for (int set = 0; set < sets.size(); set++) {
            for (CodePoints.Range range : sets.get(set).ranges()) {
                edges.add(new int[] {range.first(), set});
                edges.add(new int[] {range.last() + 1, set});
            }
        }
        edges.sort((a, b) -> Integer.compare(a[0], b[0]));
        int[] starts = new int[edges.size() + 1];
        int[] classes = new int[edges.size() + 1];
        Map<BitSet, Integer> known = new HashMap<>();
        BitSet current = new BitSet();
        int ranges = 0;
        int edge = 0;
        int at = 0;
        while (at <= Character.MAX_CODE_POINT) {
            for (; edge < edges.size() && edges.get(edge)[0] == at; edge++) {
                current.flip(edges.get(edge)[1]);
            }
            starts[ranges] = at;
            Integer number = known.get(current);
            if (number == null) {
                number = known.size();
                known.put((BitSet) current.clone(), number);
            }
            classes[ranges++] = number;
            at = edge < edges.size() ? edges.get(edge)[0] : Character.MAX_CODE_POINT + 1;
        }
        return new Alphabet(Arrays.copyOf(starts, ranges), Arrays.copyOf(classes, ranges));
    }

    /** Two alphabets as one: its classes, and where each lies in either. */
    static final class Joint {
        private final Alphabet alphabet;
        private final int[] first;
        private final int[] second;

        private Joint(Alphabet alphabet, int[] first, int[] second) {
            this.alphabet = alphabet;
            this.first = first;
            this.second = second;
        }

        Alphabet alphabet() {
            return alphabet;
        }

        int first(int symbols) {
            return first[symbols];
        }

        int second(int symbols) {
            return second[symbols];
        }
    }

    static Joint joint(Alphabet first, Alphabet second) {
        if (first.equals(second)) {
            int[] same = new int[first.size];
            Arrays.setAll(same, i -> i);
            return new Joint(first, same, same);
        }
        int[] starts = new int[first.starts.length + second.starts.length];
        int[] pairs = new int[starts.length];
        int ranges = 0;
        int i = 0;
        int j = 0;
        int at = 0;
        while (at < Integer.MAX_VALUE) {
            starts[ranges] = at;
            pairs[ranges++] = first.classes[i] * second.size + second.classes[j];
            int nextFirst = i + 1 < first.starts.length ? first.starts[i + 1] : Integer.MAX_VALUE;
            int nextSecond = j + 1 < second.starts.length ? second.starts[j + 1] : Integer.MAX_VALUE;
            at = Math.min(nextFirst, nextSecond);
            i += nextFirst == at && at < Integer.MAX_VALUE ? 1 : 0;
            j += nextSecond == at && at < Integer.MAX_VALUE ? 1 : 0;
        }
        Alphabet both = new Alphabet(Arrays.copyOf(starts, ranges), Arrays.copyOf(pairs, ranges));
        int[] inFirst = new int[both.size];
        int[] inSecond = new int[both.size];
        for (int range = 0; range < both.starts.length; range++) {
            inFirst[both.classes[range]] = first.of(both.starts[range]);
            inSecond[both.classes[range]] = second.of(both.starts[range]);
        }
        return new Joint(both, inFirst, inSecond);
    }

    /** The same ranges with classes put together: {@code merged} says under which number. */
    Alphabet merge(int[] merged) {
        return new Alphabet(
                starts, Arrays.stream(classes).map(old -> merged[old]).toArray());
    }

    /** For each class here, the class of a coarser alphabet that it lies in. */
    int[] classesIn(Alphabet coarser) {
        int[] in = new int[size];
        for (int range = 0; range < starts.length; range++) {
            in[classes[range]] = coarser.of(starts[range]);
        }
        return in;
    }

    /** The number of classes. */
    int size() {
        return size;
    }

    int of(int symbol) {
        return symbol < SMALL ? small[symbol] : find(symbol);
    }

    private int find(int symbol) {
        int at = Arrays.binarySearch(starts, symbol);
        return classes[at >= 0 ? at : -at - 2];
    }

    int ranges() {
        return starts.length;
    }

    int start(int range) {
        return starts[range];
    }

    int classAt(int range) {
        return classes[range];
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Alphabet alphabet
                        && Arrays.equals(starts, alphabet.starts)
                        && Arrays.equals(classes, alphabet.classes));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(classes);
    }
}
