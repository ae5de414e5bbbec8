package dev.counterpart.checker.language;

import dev.counterpart.model.regex.Dfa;
import dev.counterpart.model.regex.Meter;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A set of strings. Finite sets and their complements are kept as such, because most names and enums are: an automaton is
 * built only where patterns meet, and single words are never built into one.
 */
public sealed interface Language {

    static Language all() {
        return AllBut.ALL;
    }

    static Language none() {
        return Only.NONE;
    }

    boolean contains(String word);

    Language complement();

    static Language only(Collection<String> words) {
        return new Only(new TreeSet<>(words));
    }

    static Language only(String word) {
        return new Only(new TreeSet<>(Collections.singleton(word)));
    }

    static Language allBut(Collection<String> words) {
        return new AllBut(new TreeSet<>(words));
    }

    static Language regular(Dfa dfa) {
        return regular(dfa, Collections.emptySortedSet());
    }

    private static Language regular(Dfa dfa, SortedSet<String> flipped) {
        if (dfa.isEmpty()) {
            return new Only(flipped);
        }
        return dfa.isAll() ? new AllBut(flipped) : new Regular(dfa, flipped);
    }

    /**
     * @param meter told of the work where patterns meet
     */
    default Language intersect(Language other, Meter meter) {
        if (this instanceof Only mine) {
            return mine.keeping(other);
        }
        if (other instanceof Only theirs) {
            return theirs.keeping(this);
        }
        SortedSet<String> special = new TreeSet<>(special());
        special.addAll(other.special());
        meter.spend(special.size());
        if (this instanceof AllBut && other instanceof AllBut) {
            return new AllBut(special);
        }
        Dfa dfa = dfa(this, other, meter);
        special.removeIf(word -> (contains(word) && other.contains(word)) == dfa.contains(word));
        return regular(dfa, special);
    }

    private static Dfa dfa(Language one, Language other, Meter meter) {
        if (one instanceof Regular first) {
            return other instanceof Regular second ? first.dfa().intersect(second.dfa(), meter) : first.dfa();
        }
        return ((Regular) other).dfa();
    }

    default Language union(Language other, Meter meter) {
        return complement().intersect(other.complement(), meter).complement();
    }

    /** The words that are named one by one. */
    SortedSet<String> special();

    /** Exactly these words. */
    record Only(SortedSet<String> words) implements Language {

        private static final Only NONE = new Only(Collections.emptySortedSet());

        public Only {
            words = Collections.unmodifiableSortedSet(words);
        }

        @Override
        public boolean contains(String word) {
            return words.contains(word);
        }

        @Override
        public Language complement() {
            return new AllBut(words);
        }

        @Override
        public SortedSet<String> special() {
            return words;
        }

        private Language keeping(Language other) {
            SortedSet<String> kept = new TreeSet<>(words);
            kept.removeIf(word -> !other.contains(word));
            return new Only(kept);
        }
    }

    /** Every string but these. */
    record AllBut(SortedSet<String> words) implements Language {

        private static final AllBut ALL = new AllBut(Collections.emptySortedSet());

        public AllBut {
            words = Collections.unmodifiableSortedSet(words);
        }

        @Override
        public boolean contains(String word) {
            return !words.contains(word);
        }

        @Override
        public Language complement() {
            return new Only(words);
        }

        @Override
        public SortedSet<String> special() {
            return words;
        }
    }

    /**
     * What an automaton accepts, single words excepted.
     *
     * @param dfa neither nothing nor everything
     * @param flipped words of which the contrary holds
     */
    record Regular(Dfa dfa, SortedSet<String> flipped) implements Language {

        public Regular {
            flipped = Collections.unmodifiableSortedSet(flipped);
        }

        @Override
        public boolean contains(String word) {
            return dfa.contains(word) != flipped.contains(word);
        }

        @Override
        public Language complement() {
            return new Regular(dfa.complement(), flipped);
        }

        @Override
        public SortedSet<String> special() {
            return flipped;
        }

        /** The automaton without the words of which the contrary holds, and without those that only they add. */
        Dfa strict(Meter meter) {
            return flipped.isEmpty()
                    ? dfa
                    : dfa.intersect(Dfa.only(flipped, meter).complement(), meter);
        }
    }
}
