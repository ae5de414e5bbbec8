package dev.counterpart.runtime.example;

import dev.counterpart.runtime.Codec;
import dev.counterpart.runtime.Dfa;
import dev.counterpart.runtime.JsonReader;
import dev.counterpart.runtime.JsonWriter;
import dev.counterpart.runtime.Names;
import dev.counterpart.runtime.Path;
import dev.counterpart.runtime.Residue;
import dev.counterpart.runtime.Rfc3339;
import dev.counterpart.runtime.Rule;
import dev.counterpart.runtime.Violations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class OrderCreatedCodec extends Codec<OrderCreated> {
    static final OrderCreatedCodec INSTANCE = new OrderCreatedCodec();

    private static final String AT = "order-created.json#";
    private static final Names NAMES =
            Names.of("orderId", "items", "total", "currency", "createdAt", "cartId", "status", "discount");
    private static final int MEMBERS = 8;
    private static final long REQUIRED = 0b11111;

    private static final Rule TYPE = Rule.of("type", AT + "/type", "must be an object");
    private static final Rule REQUIRES = Rule.of("required", AT + "/required", "must have all required members");
    private static final Rule ORDER_ID_TYPE = Rule.of("type", AT + "/properties/orderId/type", "must be a string");
    private static final Rule ORDER_ID_FORMAT = Rule.of("format", AT + "/properties/orderId/format", "must be a UUID");
    private static final Rule ITEMS_TYPE = Rule.of("type", AT + "/properties/items/type", "must be an array");
    private static final Rule ITEMS_MIN_ITEMS =
            Rule.of("minItems", AT + "/properties/items/minItems", "must have at least 1 element");
    private static final Rule TOTAL_TYPE = Rule.of("type", AT + "/properties/total/type", "must be an integer");
    private static final Rule TOTAL_MINIMUM =
            Rule.of("minimum", AT + "/properties/total/minimum", "must be at least 0");
    private static final Rule CURRENCY_TYPE = Rule.of("type", AT + "/properties/currency/type", "must be a string");
    private static final Rule CURRENCY_PATTERN =
            Rule.of("pattern", AT + "/properties/currency/pattern", "must match ^[A-Z]{3}$");
    /** {@code ^[A-Z]{3}$}: classes below A, A to Z, above Z. */
    private static final Dfa CURRENCY = Dfa.of("\0A[", "0001", "\0\2\0", "\0\3\0", "\0\4\0", "\0\0\0");

    private static final Rule CREATED_AT_TYPE = Rule.of("type", AT + "/properties/createdAt/type", "must be a string");
    private static final Rule CREATED_AT_FORMAT =
            Rule.of("format", AT + "/properties/createdAt/format", "must be an RFC 3339 date-time");
    private static final Rule CART_ID_TYPE = Rule.of("type", AT + "/properties/cartId/type", "must be a string");
    private static final Rule CART_ID_FORMAT = Rule.of("format", AT + "/properties/cartId/format", "must be a UUID");
    private static final Rule DISCOUNT_TYPE = Rule.of("type", AT + "/properties/discount/type", "must be a number");

    private OrderCreatedCodec() {}

    @Override
    public @Nullable OrderCreated read(JsonReader in) {
        long mark = in.mark();
        int start = in.offset();
        if (!in.beginObject(TYPE)) {
            return null;
        }
        OrderCreated.Builder to = new OrderCreated.Builder();
        Residue.Builder kept = null;
        long seen = 0;
        int last = -1;
        for (int m = in.member(NAMES, last); m != JsonReader.END; m = in.member(NAMES, last)) {
            if (m <= last || kept != null) {
                kept = in.note(kept, NAMES, m, seen);
            }
            switch (m) {
                case 0 -> {
                    to.orderId = in.readUuid(ORDER_ID_TYPE, ORDER_ID_FORMAT);
                    kept = in.keepText(kept, 0, 0);
                }
                case 1 -> to.items = readItems(in);
                case 2 -> to.total = readTotal(in);
                case 3 -> to.currency = readCurrency(in);
                case 4 -> {
                    to.createdAt = in.readDateTime(CREATED_AT_TYPE, CREATED_AT_FORMAT);
                    kept = in.keepText(kept, 4, 0);
                }
                case 5 -> {
                    to.cartId = in.readUuid(CART_ID_TYPE, CART_ID_FORMAT);
                    kept = in.keepText(kept, 5, 0);
                }
                case 6 -> to.status = OrderStatusCodec.INSTANCE.read(in);
                case 7 -> to.discount = in.readDecimal(DISCOUNT_TYPE);
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
        return new OrderCreated(to);
    }

    private static @Nullable List<OrderItem> readItems(JsonReader in) {
        int at = in.offset();
        if (!in.beginArray(ITEMS_TYPE)) {
            return null;
        }
        List<OrderItem> items = new ArrayList<>();
        int count = 0;
        while (in.element()) {
            OrderItem item = OrderItemCodec.INSTANCE.read(in);
            if (item != null) {
                items.add(item);
            }
            count++;
        }
        if (count < 1) {
            in.report(at, ITEMS_MIN_ITEMS);
        }
        return items;
    }

    private static long readTotal(JsonReader in) {
        int at = in.offset();
        long value = in.readLong(TOTAL_TYPE);
        if (value < 0 && !in.failed()) {
            in.report(at, TOTAL_MINIMUM);
        }
        return value;
    }

    private static @Nullable String readCurrency(JsonReader in) {
        int at = in.offset();
        String value = in.readString(CURRENCY_TYPE);
        if (value != null && !CURRENCY.matches(value)) {
            in.report(at, CURRENCY_PATTERN);
        }
        return value;
    }

    @Override
    public void write(JsonWriter out, OrderCreated value) {
        out.beginObject();
        if (value.residue.inOrder()) {
            for (int m = 0; m < MEMBERS; m++) {
                writeMember(out, value, m);
            }
            value.residue.writeExtras(out);
        } else {
            for (int m : value.residue.order(MEMBERS)) {
                writeMember(out, value, m);
            }
        }
        out.endObject();
    }

    private static void writeMember(JsonWriter out, OrderCreated value, int member) {
        switch (member) {
            case 0 -> {
                out.name(NAMES, 0);
                out.uuid(value.orderId, value.residue.text(0, 0));
            }
            case 1 -> {
                out.name(NAMES, 1);
                writeItems(out, value.items);
            }
            case 2 -> {
                out.name(NAMES, 2);
                out.number(value.total);
            }
            case 3 -> {
                out.name(NAMES, 3);
                out.string(value.currency);
            }
            case 4 -> {
                out.name(NAMES, 4);
                out.dateTime(value.createdAt, value.residue.text(4, 0));
            }
            case 5 -> {
                if (value.cartId != null) {
                    out.name(NAMES, 5);
                    out.uuid(value.cartId, value.residue.text(5, 0));
                }
            }
            case 6 -> {
                if (value.status != null) {
                    out.name(NAMES, 6);
                    OrderStatusCodec.INSTANCE.write(out, value.status);
                }
            }
            case 7 -> {
                if (value.discount != null) {
                    out.name(NAMES, 7);
                    out.number(value.discount);
                }
            }
            default -> value.residue.writeExtra(out, ~member);
        }
    }

    private static void writeItems(JsonWriter out, List<OrderItem> items) {
        out.beginArray();
        for (OrderItem item : items) {
            out.element();
            OrderItemCodec.INSTANCE.write(out, item);
        }
        out.endArray();
    }

    @Override
    public void validate(OrderCreated value, Path at, Violations out) {
        check(value.toBuilder(), at, out);
    }

    static void check(OrderCreated.Builder value, Path at, Violations out) {
        if (value.orderId == null) {
            out.missing(at, REQUIRES, "orderId");
        }
        if (value.items == null) {
            out.missing(at, REQUIRES, "items");
        } else {
            checkItems(value.items, at.member("items"), out);
        }
        if (value.total == null) {
            out.missing(at, REQUIRES, "total");
        } else if (value.total < 0) {
            out.report(at.member("total"), TOTAL_MINIMUM);
        }
        if (value.currency == null) {
            out.missing(at, REQUIRES, "currency");
        } else if (!CURRENCY.matches(value.currency)) {
            out.report(at.member("currency"), CURRENCY_PATTERN);
        }
        if (value.createdAt == null) {
            out.missing(at, REQUIRES, "createdAt");
        } else if (!Rfc3339.hasForm(value.createdAt)) {
            out.report(at.member("createdAt"), CREATED_AT_FORMAT);
        }
        if (value.status != null) {
            OrderStatusCodec.INSTANCE.validate(value.status, at.member("status"), out);
        }
    }

    private static void checkItems(List<OrderItem> items, Path at, Violations out) {
        if (items.isEmpty()) {
            out.report(at, ITEMS_MIN_ITEMS);
        }
        for (int i = 0; i < items.size(); i++) {
            OrderItemCodec.INSTANCE.validate(items.get(i), at.index(i), out);
        }
    }
}
