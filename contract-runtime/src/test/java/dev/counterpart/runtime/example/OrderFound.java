package dev.counterpart.runtime.example;

import dev.counterpart.runtime.Path;
import dev.counterpart.runtime.Residue;
import dev.counterpart.runtime.Violations;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order is there. The discriminator is fixed by the schema, so there is nothing to set. */
public final class OrderFound {
    final UUID orderId;
    final Residue residue;

    OrderFound(Builder from) {
        this.orderId = Objects.requireNonNull(from.orderId);
        this.residue = from.residue;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Always the same. */
    public String outcome() {
        return "FOUND";
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
                || (other instanceof OrderFound that && orderId.equals(that.orderId) && residue.equals(that.residue));
    }

    @Override
    public int hashCode() {
        return 31 * orderId.hashCode() + residue.hashCode();
    }

    @Override
    public String toString() {
        return "OrderFound" + OrderFoundCodec.INSTANCE.text(this);
    }

    /** Gathers the members of an {@link OrderFound}. */
    public static final class Builder {
        @Nullable
        UUID orderId;

        Residue residue = Residue.NONE;

        Builder() {}

        public Builder orderId(UUID value) {
            this.orderId = Objects.requireNonNull(value);
            return this;
        }

        public OrderFound build() {
            Violations violations = new Violations();
            OrderFoundCodec.check(this, Path.ROOT, violations);
            violations.throwIfAny("OrderFound");
            return new OrderFound(this);
        }
    }
}
