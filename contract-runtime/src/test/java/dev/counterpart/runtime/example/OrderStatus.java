package dev.counterpart.runtime.example;

import dev.counterpart.runtime.Codec;
import dev.counterpart.runtime.OpenEnum;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an order stands. Grows with minor versions: {@link #known()} is {@code UNKNOWN} for what this jar does not know. */
public final class OrderStatus implements OpenEnum<OrderStatus.Known> {
    public static final OrderStatus CREATED = new OrderStatus("CREATED", Known.CREATED);
    public static final OrderStatus COMPLETED = new OrderStatus("COMPLETED", Known.COMPLETED);
    public static final OrderStatus CANCELLED = new OrderStatus("CANCELLED", Known.CANCELLED);

    /** In the order of the schema, which is the codec's. */
    private static final OrderStatus[] ALL = {CREATED, COMPLETED, CANCELLED};

    /** The values this jar knows, for {@code switch}. */
    public enum Known {
        CREATED,
        COMPLETED,
        CANCELLED,
        UNKNOWN
    }

    private final String text;
    private final Known known;

    private OrderStatus(String text, Known known) {
        this.text = text;
        this.known = known;
    }

    /** Of any text; one that the schema does not list is kept as it is. */
    public static OrderStatus of(String text) {
        int number = OrderStatusCodec.TEXTS.find(text);
        return number < 0 ? new OrderStatus(Objects.requireNonNull(text), Known.UNKNOWN) : ALL[number];
    }

    static OrderStatus numbered(int number) {
        return ALL[number];
    }

    public static Codec<OrderStatus> codec() {
        return OrderStatusCodec.INSTANCE;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Known known() {
        return known;
    }

    @Override
    public boolean isKnown() {
        return known != Known.UNKNOWN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderStatus that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
