package dev.counterpart.runtime.example;

import dev.counterpart.runtime.Codec;
import dev.counterpart.runtime.Path;
import dev.counterpart.runtime.Residue;
import dev.counterpart.runtime.Violations;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an order. */
public final class OrderItem {
    final UUID productId;
    final long quantity;
    final long unitPrice;
    final Residue residue;

    OrderItem(Builder from) {
        this.productId = Objects.requireNonNull(from.productId);
        this.quantity = Objects.requireNonNull(from.quantity);
        this.unitPrice = Objects.requireNonNull(from.unitPrice);
        this.residue = from.residue;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static Codec<OrderItem> codec() {
        return OrderItemCodec.INSTANCE;
    }

    public UUID productId() {
        return productId;
    }

    public long quantity() {
        return quantity;
    }

    public long unitPrice() {
        return unitPrice;
    }

    public Builder toBuilder() {
        Builder to = new Builder();
        to.productId = productId;
        to.quantity = quantity;
        to.unitPrice = unitPrice;
        to.residue = residue;
        return to;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof OrderItem that
                        && quantity == that.quantity
                        && unitPrice == that.unitPrice
                        && productId.equals(that.productId)
                        && residue.equals(that.residue));
    }

    @Override
    public int hashCode() {
        int hash = productId.hashCode();
        hash = 31 * hash + Long.hashCode(quantity);
        hash = 31 * hash + Long.hashCode(unitPrice);
        return 31 * hash + residue.hashCode();
    }

    @Override
    public String toString() {
        return "OrderItem" + OrderItemCodec.INSTANCE.text(this);
    }

    /** Gathers the members of an {@link OrderItem}. */
    public static final class Builder {
        @Nullable
        UUID productId;

        @Nullable
        Long quantity;

        @Nullable
        Long unitPrice;

        Residue residue = Residue.NONE;

        Builder() {}

        public Builder productId(UUID value) {
            this.productId = Objects.requireNonNull(value);
            return this;
        }

        public Builder quantity(long value) {
            this.quantity = value;
            return this;
        }

        public Builder unitPrice(long value) {
            this.unitPrice = value;
            return this;
        }

        public OrderItem build() {
            Violations violations = new Violations();
            OrderItemCodec.check(this, Path.ROOT, violations);
            violations.throwIfAny("OrderItem");
            return new OrderItem(this);
        }
    }
}
