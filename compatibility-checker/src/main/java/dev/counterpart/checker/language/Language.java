package dev.counterpart.checker.language;

import dev.counterpart.model.regex.Dfa;
import dev.counterpart.model.regex.Meter;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A set of strings. Finite sets and their complements are kept as such, because most names and enums are: an automaton is
 * built only where patterns meet, and single words are never built into one. Conditions that can't be read divide a set in two, so
 * that what is said with them and without them can still be compared.
 */
public sealed interface Language {

    static Language all() {
        return AllBut.ALL;
    }

    static Language none() {
        return Only.NONE;
    }

    /** Whether the word is in it, whatever is meant by what is not read. */
    boolean contains(String word);

    Language complement();

    /** Whether the word may be in it: certainly so, where everything is read. */
    default boolean mayContain(String word) {
        return contains(word);
    }

    /** The conditions that are not read. */
    default SortedSet<Unread> unread() {
        return Collections.emptySortedSet();
    }

    /** What it is if these conditions hold of a word, or don't. */
    default Language given(Map<Unread, Boolean> known) {
        return this;
    }

    /** The words that are in it whatever is meant by what is not read. */
    default Language certain(Meter meter) {
        return this;
    }

    /** The words that may be in it. */
    default Language possible(Meter meter) {
        return this;
    }

    /** The texts that meet a condition that is not read. */
    static Language meeting(Unread condition) {
        return Divided.of(condition, all(), none());
    }

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
        if (this instanceof Divided || other instanceof Divided) {
            return Divided.meet(this, other, meter);
        }
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

    /**
     * Some words where a condition holds that is not read, and others where it doesn't. Conditions are asked in their order, each once
     * and only where it matters, so that equal sets are equal objects.
     */
    record Divided(Unread by, Language where, Language elsewhere) implements Language {

        static Language of(Unread by, Language where, Language elsewhere) {
            return where.equals(elsewhere) ? where : new Divided(by, where, elsewhere);
        }

        private static Language meet(Language one, Language other, Meter meter) {
            meter.spend(1);
            Unread first = first(one, other);
            return of(
                    first,
                    part(one, first, true).intersect(part(other, first, true), meter),
                    part(one, first, false).intersect(part(other, first, false), meter));
        }

        private static Unread first(Language one, Language other) {
            if (!(one instanceof Divided mine)) {
                return ((Divided) other).by;
            }
            return other instanceof Divided theirs && theirs.by.compareTo(mine.by) < 0 ? theirs.by : mine.by;
        }

        private static Language part(Language language, Unread by, boolean where) {
            if (language instanceof Divided divided && divided.by.equals(by)) {
                return where ? divided.where : divided.elsewhere;
            }
            return language;
        }

        @Override
        public boolean contains(String word) {
            return where.contains(word) && elsewhere.contains(word);
        }

        @Override
        public boolean mayContain(String word) {
            return where.mayContain(word) || elsewhere.mayContain(word);
        }

        @Override
        public Language complement() {
            return new Divided(by, where.complement(), elsewhere.complement());
        }

        @Override
        public SortedSet<String> special() {
            SortedSet<String> both = new TreeSet<>(where.special());
            both.addAll(elsewhere.special());
            return both;
        }

        @Override
        public SortedSet<Unread> unread() {
            SortedSet<Unread> all = new TreeSet<>(where.unread());
            all.addAll(elsewhere.unread());
            all.add(by);
            return all;
        }

        @Override
        public Language given(Map<Unread, Boolean> known) {
            Boolean holds = known.get(by);
            return holds == null
                    ? of(by, where.given(known), elsewhere.given(known))
                    : holds ? where.given(known) : elsewhere.given(known);
        }

        @Override
        public Language certain(Meter meter) {
            return where.certain(meter).intersect(elsewhere.certain(meter), meter);
        }

        @Override
        public Language possible(Meter meter) {
            return where.possible(meter).union(elsewhere.possible(meter), meter);
        }
    }
}
