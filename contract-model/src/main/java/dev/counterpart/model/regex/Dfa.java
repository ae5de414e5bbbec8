package dev.counterpart.model.regex;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/**
 * A regular language of texts, as the one minimal deterministic automaton over code points that accepts it: two are equal
 * when they accept the same texts. Immutable, so threads may share it. What builds one takes a {@link Meter}, and throws
 * {@link TooLargeException} before tables grow beyond some megabytes.
 *
 * <p>Halves of surrogate pairs that stand alone count as code points; no expression's class holds one.
 */
public final class Dfa {

    private final Alphabet alphabet;

    /** A row for each state, a column for each class; state 0 is the initial one. */
    private final int[] targets;

    private final int states;
    private final BitSet accepting;
    private final int hash;

    Dfa(Alphabet alphabet, int[] targets, int states, BitSet accepting) {
        this.alphabet = alphabet;
        this.targets = targets;
        this.states = states;
        this.accepting = accepting;
        this.hash = (Arrays.hashCode(targets) * 31 + accepting.hashCode()) * 31 + alphabet.hashCode();
    }

    /** Exactly these texts. */
    public static Dfa only(Collection<String> texts, Meter meter) {
        int[] points = texts.stream()
                .flatMapToInt(String::codePoints)
                .sorted()
                .distinct()
                .toArray();
        int[] starts = new int[2 * points.length + 1];
        int[] classes = new int[starts.length];
        int ranges = 0;
        int next = 0;
        for (int point : points) {
            if (point > next) {
                starts[ranges++] = next;
            }
            starts[ranges] = point;
            classes[ranges++] = point + 1;
            next = point + 1;
        }
        starts[ranges++] = next;
        Alphabet alphabet = new Alphabet(Arrays.copyOf(starts, ranges), Arrays.copyOf(classes, ranges));
        Table table = new Table(alphabet, meter);
        Trie trie = new Trie(alphabet);
        texts.forEach(text -> trie.add(text, meter));
        trie.write(table);
        return table.canonical();
    }

    public Dfa complement() {
        BitSet others = (BitSet) accepting.clone();
        others.flip(0, states);
        return new Dfa(alphabet, targets, states, others);
    }

    public Dfa intersect(Dfa other, Meter meter) {
        return combine(other, false, meter);
    }

    public Dfa union(Dfa other, Meter meter) {
        return combine(other, true, meter);
    }

    private Dfa combine(Dfa other, boolean either, Meter meter) {
        if (equals(other)) {
            return this;
        }
        return new Product(this, other, either, meter).build();
    }

    public boolean contains(String text) {
        int state = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            state = next(state, alphabet.of(point));
            i += Character.charCount(point);
        }
        return accepting.get(state);
    }

    public boolean isEmpty() {
        return accepting.isEmpty();
    }

    /** Whether it holds every text. */
    public boolean isAll() {
        return accepting.cardinality() == states;
    }

    /** The number of states; they are numbered from 0, the initial one, in the order in which a walk along the classes meets them. */
    public int states() {
        return states;
    }

    public boolean accepts(int state) {
        return accepting.get(state);
    }

    /** The number of classes of code points that all states treat alike. */
    public int classes() {
        return alphabet.size();
    }

    /** Where a state leads with a code point of a class. */
    public int next(int state, int symbols) {
        return targets[state * alphabet.size() + symbols];
    }

    /** Whether a state leads to itself only, whatever follows. */
    boolean isSink(int state) {
        for (int symbols = 0; symbols < alphabet.size(); symbols++) {
            if (next(state, symbols) != state) {
                return false;
            }
        }
        return true;
    }

    /** The number of ranges that the classes consist of; neighbours belong to different classes. */
    public int ranges() {
        return alphabet.ranges();
    }

    /** The first code point of a range; it ends before the next. */
    public int start(int range) {
        return alphabet.start(range);
    }

    /** The class of a range. */
    public int classAt(int range) {
        return alphabet.classAt(range);
    }

    /**
     * The same language of well-formed texts over UTF-16 units instead of code points.
     *
     * @throws TooLargeException when that takes too many states
     */
    public Dfa inUtf16Units(Meter meter) {
        return new Utf16Units(this, meter).build();
    }

    Alphabet alphabet() {
        return alphabet;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Dfa dfa
                        && hash == dfa.hash
                        && accepting.equals(dfa.accepting)
                        && Arrays.equals(targets, dfa.targets)
                        && alphabet.equals(dfa.alphabet));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return states + " states, " + alphabet.size() + " classes";
    }
}
