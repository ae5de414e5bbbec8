package dev.counterpart.runtime.example;

import dev.counterpart.runtime.Codec;
import dev.counterpart.runtime.JsonReader;
import dev.counterpart.runtime.JsonWriter;
import dev.counterpart.runtime.Names;
import dev.counterpart.runtime.Path;
import dev.counterpart.runtime.Residue;
import dev.counterpart.runtime.Rule;
import dev.counterpart.runtime.Violations;
import org.jspecify.annotations.Nullable;

final class OrderItemCodec extends Codec<OrderItem> {
    static final OrderItemCodec INSTANCE = new OrderItemCodec();

    private static final String AT = "order-item.json#";
    private static final Names NAMES = Names.of("productId", "quantity", "unitPrice");
    private static final long REQUIRED = 0b111;

    private static final Rule TYPE = Rule.of("type", AT + "/type", "must be an object");
    private static final Rule REQUIRES = Rule.of("required", AT + "/required", "must have all required members");
    private static final Rule PRODUCT_ID_TYPE = Rule.of("type", AT + "/properties/productId/type", "must be a string");
    private static final Rule PRODUCT_ID_FORMAT =
            Rule.of("format", AT + "/properties/productId/format", "must be a UUID");
    private static final Rule QUANTITY_TYPE = Rule.of("type", AT + "/properties/quantity/type", "must be an integer");
    private static final Rule QUANTITY_MINIMUM =
            Rule.of("minimum", AT + "/properties/quantity/minimum", "must be at least 1");
    private static final Rule UNIT_PRICE_TYPE =
            Rule.of("type", AT + "/properties/unitPrice/type", "must be an integer");
    private static final Rule UNIT_PRICE_MINIMUM =
            Rule.of("minimum", AT + "/properties/unitPrice/minimum", "must be at least 0");

    private OrderItemCodec() {}

    @Override
    public @Nullable OrderItem read(JsonReader in) {
        long mark = in.mark();
        int start = in.offset();
        if (!in.beginObject(TYPE)) {
            return null;
        }
        OrderItem.Builder to = new OrderItem.Builder();
        Residue.Builder kept = null;
        long seen = 0;
        int last = -1;
        for (int m = in.member(NAMES, last); m != JsonReader.END; m = in.member(NAMES, last)) {
            if (m <= last || kept != null) {
                kept = in.note(kept, NAMES, m, seen);
            }
            switch (m) {
                case 0 -> {
                    to.productId = in.readUuid(PRODUCT_ID_TYPE, PRODUCT_ID_FORMAT);
                    kept = in.keepText(kept, 0, 0);
                }
                case 1 -> {
                    int at = in.offset();
                    long value = in.readLong(QUANTITY_TYPE);
                    if (value < 1 && !in.failed()) {
                        in.report(at, QUANTITY_MINIMUM);
                    }
                    to.quantity = value;
                }
                case 2 -> {
                    int at = in.offset();
                    long value = in.readLong(UNIT_PRICE_TYPE);
                    if (value < 0 && !in.failed()) {
                        in.report(at, UNIT_PRICE_MINIMUM);
                    }
                    to.unitPrice = value;
                }
                default -> kept = in.keepUnknown(kept);
            }
            if (m >= 0) {
                seen |= 1L << m;
                last = m;
            }
        }
        in.require(start, NAMES, REQUIRED, seen, REQUIRES);
        if (in.failedSince(mark)) {
            return null;
        }
        to.residue = Residue.of(kept);
        return new OrderItem(to);
    }

    @Override
    public void write(JsonWriter out, OrderItem value) {
        out.beginObject();
        if (value.residue.inOrder()) {
            for (int m = 0; m < 3; m++) {
                writeMember(out, value, m);
            }
            value.residue.writeExtras(out);
        } else {
            for (int m : value.residue.order(3)) {
                writeMember(out, value, m);
            }
        }
        out.endObject();
    }

    private static void writeMember(JsonWriter out, OrderItem value, int member) {
        switch (member) {
            case 0 -> {
                out.name(NAMES, 0);
                out.uuid(value.productId, value.residue.text(0, 0));
            }
            case 1 -> {
                out.name(NAMES, 1);
                out.number(value.quantity);
            }
            case 2 -> {
                out.name(NAMES, 2);
                out.number(value.unitPrice);
            }
            default -> value.residue.writeExtra(out, ~member);
        }
    }

    @Override
    public void validate(OrderItem value, Path at, Violations out) {
        check(value.toBuilder(), at, out);
    }

    static void check(OrderItem.Builder value, Path at, Violations out) {
        if (value.productId == null) {
            out.missing(at, REQUIRES, "productId");
        }
        if (value.quantity == null) {
            out.missing(at, REQUIRES, "quantity");
        } else if (value.quantity < 1) {
            out.report(at.member("quantity"), QUANTITY_MINIMUM);
        }
        if (value.unitPrice == null) {
            out.missing(at, REQUIRES, "unitPrice");
        } else if (value.unitPrice < 0) {
            out.report(at.member("unitPrice"), UNIT_PRICE_MINIMUM);
        }
    }
}
