package dev.counterpart.runtime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading bytes: a value, or every violation found.
 *
 * <pre>{@code
 * String text = OrderCreated.CONTRACT.tryDecode(bytes).match(order -> "total " + order.total(), violations -> violations.toString());
 * }</pre>
 */
public sealed interface Decoded<T> {

    /** The value, if the document keeps its contract. */
    Optional<T> value();

    /** Every violation, in document order; none if there is a value. */
    List<Violation> violations();

    /** The value, or a {@link ContractViolationException} with every violation. */
    T orThrow();

    /** Goes on with whichever it is. */
    <R> R match(Function<? super T, ? extends R> valid, Function<? super List<Violation>, ? extends R> invalid);

    /** The document keeps its contract. */
    record Valid<T>(T read) implements Decoded<T> {
        public Valid {
            Objects.requireNonNull(read);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(read);
        }

        @Override
        public List<Violation> violations() {
            return List.of();
        }

        @Override
        public T orThrow() {
            return read;
        }

        @Override
        public <R> R match(
                Function<? super T, ? extends R> valid, Function<? super List<Violation>, ? extends R> invalid) {
            return valid.apply(read);
        }
    }

    /** The document breaks its contract, or is no JSON at all. */
    record Invalid<T>(String what, List<Violation> violations) implements Decoded<T> {
        public Invalid {
            Objects.requireNonNull(what);
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("invalid without a violation");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public T orThrow() {
            throw new ContractViolationException(what, violations);
        }

        @Override
        public <R> R match(
                Function<? super T, ? extends R> valid, Function<? super List<Violation>, ? extends R> invalid) {
            return invalid.apply(violations);
        }
    }
}
