package dev.counterpart.runtime.example;

import dev.counterpart.runtime.Codec;
import dev.counterpart.runtime.JsonReader;
import dev.counterpart.runtime.JsonWriter;
import dev.counterpart.runtime.Names;
import dev.counterpart.runtime.Path;
import dev.counterpart.runtime.Rule;
import dev.counterpart.runtime.Violations;
import org.jspecify.annotations.Nullable;

final class OrderStatusCodec extends Codec<OrderStatus> {
    static final OrderStatusCodec INSTANCE = new OrderStatusCodec();

    static final Names TEXTS = Names.of("CREATED", "COMPLETED", "CANCELLED");

    private static final String AT = "order-created.json#/$defs/OrderStatus";
    private static final Rule TYPE = Rule.of("type", AT + "/type", "must be a string");
    private static final Rule ENUM =
            Rule.tolerable("enum", AT + "/enum", "must be one of CREATED, COMPLETED, CANCELLED");

    private OrderStatusCodec() {}

    @Override
    public @Nullable OrderStatus read(JsonReader in) {
        int at = in.offset();
        int number = in.readConstant(TEXTS, TYPE);
        if (number >= 0) {
            return OrderStatus.numbered(number);
        }
        if (in.failed()) {
            return null;
        }
        in.report(at, ENUM);
        return OrderStatus.of(in.text());
    }

    @Override
    public void write(JsonWriter out, OrderStatus value) {
        out.string(value.text());
    }

    @Override
    public void validate(OrderStatus value, Path at, Violations out) {
        if (!value.isKnown()) {
            out.report(at, ENUM);
        }
    }
}
