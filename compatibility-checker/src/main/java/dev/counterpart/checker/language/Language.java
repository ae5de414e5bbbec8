package dev.counterpart.checker.language;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.BasicOperations;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A set of strings. Finite sets and their complements are kept as such, because most names and enums are: an automaton is
 * built only where a pattern meets them.
 */
public sealed interface Language {

    static Language all() {
        return new AllBut(Collections.emptySortedSet());
    }

    static Language none() {
        return new Only(Collections.emptySortedSet());
    }

    boolean contains(String word);

    Language complement();

    Automaton automaton();

    static Language only(Collection<String> words) {
        return new Only(new TreeSet<>(words));
    }

    static Language only(String word) {
        return new Only(new TreeSet<>(Collections.singleton(word)));
    }

    static Language allBut(Collection<String> words) {
        return new AllBut(new TreeSet<>(words));
    }

    /** The automaton is made minimal here, and is not to be changed any more. */
    static Language regular(Automaton automaton) {
        automaton.minimize();
        return new Regular(automaton);
    }

    /** The automaton is minimal already, and is not to be changed any more. */
    static Language minimal(Automaton automaton) {
        return new Regular(automaton);
    }

    default Language intersect(Language other) {
        if (this instanceof Only mine) {
            return mine.keeping(other);
        }
        if (other instanceof Only theirs) {
            return theirs.keeping(this);
        }
        if (this instanceof AllBut mine && other instanceof AllBut theirs) {
            SortedSet<String> words = new TreeSet<>(mine.words());
            words.addAll(theirs.words());
            return new AllBut(words);
        }
        return new Regular(automaton().intersection(other.automaton()));
    }

    default Language union(Language other) {
        return complement().intersect(other.complement()).complement();
    }

    /** Exactly these words. */
    record Only(SortedSet<String> words) implements Language {

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
        public Automaton automaton() {
            if (words.isEmpty()) {
                return BasicAutomata.makeEmpty();
            }
            if (!words.contains("")) {
                return BasicAutomata.makeStringUnion(words.toArray(CharSequence[]::new));
            }
            // The union of strings takes none that is empty.
            Automaton rest = new Only(words.tailSet("\0")).automaton();
            Automaton all = BasicOperations.union(BasicAutomata.makeEmptyString(), rest);
            all.determinize();
            return all;
        }

        private Language keeping(Language other) {
            SortedSet<String> kept = new TreeSet<>(words);
            kept.removeIf(word -> !other.contains(word));
            return new Only(kept);
        }
    }

    /** Every string but these. */
    record AllBut(SortedSet<String> words) implements Language {

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
        public Automaton automaton() {
            return words.isEmpty()
                    ? BasicAutomata.makeAnyString()
                    : new Only(words).automaton().complement();
        }
    }

    /** What an automaton accepts. Two are equal when they accept the same strings. */
    record Regular(Automaton automaton) implements Language {

        @Override
        public boolean contains(String word) {
            return BasicOperations.run(automaton, word);
        }

        @Override
        public Language complement() {
            return new Regular(automaton.complement());
        }
    }
}
