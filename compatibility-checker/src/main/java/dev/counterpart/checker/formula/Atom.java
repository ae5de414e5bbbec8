package dev.counterpart.checker.formula;

import dev.counterpart.checker.language.Language;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing a schema can say. An atom speaks about values of one {@link Kind} and is silent about the others, as
 * keywords are: {@code minimum} holds of every string.
 */
public sealed interface Atom {

    /** The kind spoken about; empty when the atom speaks about all. */
    Optional<Kind> kind();

    /** The one kind allowed to be: holds of values of that kind only. */
    record OfKind(Kind only) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.empty();
        }
    }

    record Truth(boolean value) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.BOOLEAN);
        }
    }

    /** At or above the bound, or strictly above it. Upper bounds are the denial. */
    record Above(BigDecimal bound, boolean included) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.NUMBER);
        }
    }

    record MultipleOf(BigDecimal divisor) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.NUMBER);
        }
    }

    /** Written without fraction and exponent, as draft 4 asks of an integer (draft-04 core 3.5); says nothing of the value else. */
    record WrittenWhole() implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.NUMBER);
        }
    }

    record NumberAmong(SortedSet<BigDecimal> values) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.NUMBER);
        }
    }

    record TextIn(Language language) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.STRING);
        }
    }

    /** At least so many code points. */
    record LengthAtLeast(long count) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.STRING);
        }
    }

    /** Every member whose name is one of these has such a value. With the value {@code false}: no such member. */
    record Members(Language names, Formula value) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.OBJECT);
        }
    }

    record MembersAtLeast(long count) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.OBJECT);
        }
    }

    /** The element at this index, if there is one, is such a value. */
    record ItemAt(int index, Formula value) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.ARRAY);
        }
    }

    /** Every element from this index on is such a value. */
    record ItemsFrom(int index, Formula value) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.ARRAY);
        }
    }

    record ItemsAtLeast(long count) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.ARRAY);
        }
    }

    /** At least so many elements are such values. */
    record ItemsMatching(Formula value, long count) implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.ARRAY);
        }
    }

    /** No two elements are equal. */
    record ItemsDiffer() implements Atom {
        @Override
        public Optional<Kind> kind() {
            return Optional.of(Kind.ARRAY);
        }
    }

    /**
     * Something that is said but not understood. It may hold or not: where the answer depends on it, the answer is
     * "undecided", with this keyword and reason.
     *
     * @param said what is said: where that is the same, it holds for the same values, wherever it stands
     */
    record Unknown(Optional<Kind> kind, String keyword, String reason, String place, Object said) implements Atom {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unknown that
                    && kind.equals(that.kind)
                    && keyword.equals(that.keyword)
                    && said.equals(that.said);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, keyword, said);
        }
    }
}
