package dev.counterpart.runtime.example;

import dev.counterpart.runtime.Path;
import dev.counterpart.runtime.Residue;
import dev.counterpart.runtime.Violations;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** There is no such order. The discriminator is fixed by the schema, so there is nothing to set. */
public final class OrderNotFound {
    final UUID orderId;
    final Residue residue;

    OrderNotFound(Builder from) {
        this.orderId = Objects.requireNonNull(from.orderId);
        this.residue = from.residue;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Always the same. */
    public String outcome() {
        return "NOT_FOUND";
    }

    public UUID orderId() {
        return orderId;
    }

    public Builder toBuilder() {
        Builder to = new Builder();
        to.orderId = orderId;
        to.residue = residue;
        return to;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof OrderNotFound that
                        && orderId.equals(that.orderId)
                        && residue.equals(that.residue));
    }

    @Override
    public int hashCode() {
        return 31 * orderId.hashCode() + residue.hashCode();
    }

    @Override
    public String toString() {
        return "OrderNotFound" + OrderNotFoundCodec.INSTANCE.text(this);
    }

    /** Gathers the members of an {@link OrderNotFound}. */
    public static final class Builder {
        @Nullable
        UUID orderId;

        Residue residue = Residue.NONE;

        Builder() {}

        public Builder orderId(UUID value) {
            this.orderId = Objects.requireNonNull(value);
            return this;
        }

        public OrderNotFound build() {
            Violations violations = new Violations();
            OrderNotFoundCodec.check(this, Path.ROOT, violations);
            violations.throwIfAny("OrderNotFound");
            return new OrderNotFound(this);
        }
    }
}
