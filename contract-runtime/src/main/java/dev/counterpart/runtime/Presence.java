package dev.counterpart.runtime;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A property that may be left out, may be {@code null}, or may have a value: three states that mean three things. */
public final class Presence<T> {
    private static final Presence<?> ABSENT = new Presence<>(false, null);
    private static final Presence<?> NULL = new Presence<>(true, null);

    private final boolean there;
    private final @Nullable T value;

    private Presence(boolean there, @Nullable T value) {
        this.there = there;
        this.value = value;
    }

    /** Left out. */
    @SuppressWarnings("unchecked") // an absent presence holds no T
    public static <T> Presence<T> absent() {
        return (Presence<T>) ABSENT;
    }

    /** There, and {@code null}. */
    @SuppressWarnings("unchecked") // a null presence holds no T
    public static <T> Presence<T> ofNull() {
        return (Presence<T>) NULL;
    }

    /** There, with a value. */
    public static <T> Presence<T> of(T value) {
        return new Presence<>(true, Objects.requireNonNull(value));
    }

    public boolean isAbsent() {
        return !there;
    }

    public boolean isNull() {
        return there && value == null;
    }

    public boolean isPresent() {
        return value != null;
    }

    /** The value, where there is one. */
    public T get() {
        if (value == null) {
            throw new NoSuchElementException(isAbsent() ? "absent" : "null");
        }
        return value;
    }

    /** Absent and null both become empty. */
    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }

    public <R> R match(
            Supplier<? extends R> absent, Supplier<? extends R> isNull, Function<? super T, ? extends R> of) {
        if (value != null) {
            return of.apply(value);
        }
        return isAbsent() ? absent.get() : isNull.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Presence<?> that && there == that.there && Values.same(value, that.value);
    }

    @Override
    public int hashCode() {
        return value == null ? (isNull() ? 1 : 0) : Values.hash(value);
    }

    @Override
    public String toString() {
        return isAbsent() ? "absent" : String.valueOf(value);
    }
}
