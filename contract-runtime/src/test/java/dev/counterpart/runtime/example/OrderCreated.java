package dev.counterpart.runtime.example;

import dev.counterpart.runtime.Codec;
import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.MessageKind;
import dev.counterpart.runtime.Path;
import dev.counterpart.runtime.Residue;
import dev.counterpart.runtime.Values;
import dev.counterpart.runtime.Violations;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order exists. */
public final class OrderCreated {
    public static final Contract<OrderCreated> CONTRACT = Contract.of(OrderCreated.class, OrderCreatedCodec.INSTANCE)
            .id("order-created")
            .kind(MessageKind.EVENT)
            .version("1.1.0")
            .channel("orders.events")
            .key(message -> message.orderId().toString())
            .schema("order-created.json")
            .build();

    final UUID orderId;
    final List<OrderItem> items;
    final long total;
    final String currency;
    final OffsetDateTime createdAt;
    final @Nullable UUID cartId;
    final @Nullable OrderStatus status;
    final @Nullable BigDecimal discount;
    final Residue residue;

    OrderCreated(Builder from) {
        this.orderId = Objects.requireNonNull(from.orderId);
        this.items = List.copyOf(Objects.requireNonNull(from.items));
        this.total = Objects.requireNonNull(from.total);
        this.currency = Objects.requireNonNull(from.currency);
        this.createdAt = Objects.requireNonNull(from.createdAt);
        this.cartId = from.cartId;
        this.status = from.status;
        this.discount = from.discount;
        this.residue = from.residue;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static Codec<OrderCreated> codec() {
        return OrderCreatedCodec.INSTANCE;
    }

    public UUID orderId() {
        return orderId;
    }

    public List<OrderItem> items() {
        return items;
    }

    public long total() {
        return total;
    }

    public String currency() {
        return currency;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public Optional<UUID> cartId() {
        return Optional.ofNullable(cartId);
    }

    public Optional<OrderStatus> status() {
        return Optional.ofNullable(status);
    }

    public Optional<BigDecimal> discount() {
        return Optional.ofNullable(discount);
    }

    public Builder toBuilder() {
        Builder to = new Builder();
        to.orderId = orderId;
        to.items = items;
        to.total = total;
        to.currency = currency;
        to.createdAt = createdAt;
        to.cartId = cartId;
        to.status = status;
        to.discount = discount;
        to.residue = residue;
        return to;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof OrderCreated that
                        && total == that.total
                        && orderId.equals(that.orderId)
                        && items.equals(that.items)
                        && currency.equals(that.currency)
                        && createdAt.equals(that.createdAt)
                        && Objects.equals(cartId, that.cartId)
                        && Objects.equals(status, that.status)
                        && Values.same(discount, that.discount)
                        && residue.equals(that.residue));
    }

    @Override
    public int hashCode() {
        int hash = orderId.hashCode();
        hash = 31 * hash + items.hashCode();
        hash = 31 * hash + Long.hashCode(total);
        hash = 31 * hash + currency.hashCode();
        hash = 31 * hash + createdAt.hashCode();
        hash = 31 * hash + Objects.hashCode(cartId);
        hash = 31 * hash + Objects.hashCode(status);
        hash = 31 * hash + Values.hash(discount);
        return 31 * hash + residue.hashCode();
    }

    @Override
    public String toString() {
        return "OrderCreated" + OrderCreatedCodec.INSTANCE.text(this);
    }

    /** Gathers the members of an {@link OrderCreated}. */
    public static final class Builder {
        @Nullable
        UUID orderId;

        @Nullable
        List<OrderItem> items;

        @Nullable
        Long total;

        @Nullable
        String currency;

        @Nullable
        OffsetDateTime createdAt;

        @Nullable
        UUID cartId;

        @Nullable
        OrderStatus status;

        @Nullable
        BigDecimal discount;

        Residue residue = Residue.NONE;

        Builder() {}

        public Builder orderId(UUID value) {
            this.orderId = Objects.requireNonNull(value);
            return this;
        }

        public Builder items(List<OrderItem> value) {
            this.items = List.copyOf(value);
            return this;
        }

        public Builder total(long value) {
            this.total = value;
            return this;
        }

        public Builder currency(String value) {
            this.currency = Objects.requireNonNull(value);
            return this;
        }

        public Builder createdAt(OffsetDateTime value) {
            this.createdAt = Objects.requireNonNull(value);
            return this;
        }

        public Builder cartId(UUID value) {
            this.cartId = Objects.requireNonNull(value);
            return this;
        }

        /** Left out where there is none. */
        public Builder cartId(Optional<UUID> value) {
            this.cartId = value.orElse(null);
            return this;
        }

        public Builder status(OrderStatus value) {
            this.status = Objects.requireNonNull(value);
            return this;
        }

        public Builder discount(BigDecimal value) {
            this.discount = Objects.requireNonNull(value);
            return this;
        }

        public OrderCreated build() {
            Violations violations = new Violations();
            OrderCreatedCodec.check(this, Path.ROOT, violations);
            violations.throwIfAny("OrderCreated");
            return new OrderCreated(this);
        }
    }
}
