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

final class OrderNotFoundCodec extends Codec<OrderNotFound> {
    static final OrderNotFoundCodec INSTANCE = new OrderNotFoundCodec();

    private static final String AT = "get-order-response.json#/$defs/OrderNotFound";
    private static final Names NAMES = Names.of("outcome", "orderId");
    private static final Names OUTCOMES = Names.of("NOT_FOUND");
    private static final Rule TYPE = Rule.of("type", AT + "/type", "must be an object");
    private static final Rule REQUIRES = Rule.of("required", AT + "/required", "must have all required members");
    private static final Rule OUTCOME_CONST =
            Rule.of("const", AT + "/properties/outcome/const", "must be \"NOT_FOUND\"");
    private static final Rule ORDER_ID_TYPE = Rule.of("type", AT + "/properties/orderId/type", "must be a string");
    private static final Rule ORDER_ID_FORMAT = Rule.of("format", AT + "/properties/orderId/format", "must be a UUID");

    private OrderNotFoundCodec() {}

    @Override
    public @Nullable OrderNotFound read(JsonReader in) {
        long mark = in.mark();
        int start = in.offset();
        if (!in.beginObject(TYPE)) {
            return null;
        }
        OrderNotFound.Builder to = new OrderNotFound.Builder();
        Residue.Builder kept = null;
        long seen = 0;
        int last = -1;
        for (int m = in.member(NAMES, last); m != JsonReader.END; m = in.member(NAMES, last)) {
            if (m <= last || kept != null) {
                kept = in.note(kept, NAMES, m, seen);
            }
            switch (m) {
                case 0 -> {
                    int at = in.offset();
                    if (in.readConstant(OUTCOMES, OUTCOME_CONST) < 0 && !in.failed()) {
                        in.report(at, OUTCOME_CONST);
                    }
                }
                case 1 -> {
                    to.orderId = in.readUuid(ORDER_ID_TYPE, ORDER_ID_FORMAT);
                    kept = in.keepText(kept, 1, 0);
                }
                default -> kept = in.keepUnknown(kept);
            }
            if (m >= 0) {
                seen |= 1L << m;
                last = m;
            }
        }
        in.require(start, NAMES, 0b11, seen, REQUIRES);
        if (in.failedSince(mark)) {
            return null;
        }
        to.residue = Residue.of(kept);
        return new OrderNotFound(to);
    }

    @Override
    public void write(JsonWriter out, OrderNotFound value) {
        out.beginObject();
        if (value.residue.inOrder()) {
            for (int m = 0; m < 2; m++) {
                writeMember(out, value, m);
            }
            value.residue.writeExtras(out);
        } else {
            for (int m : value.residue.order(2)) {
                writeMember(out, value, m);
            }
        }
        out.endObject();
    }

    private static void writeMember(JsonWriter out, OrderNotFound value, int member) {
        switch (member) {
            case 0 -> {
                out.name(NAMES, 0);
                out.string("NOT_FOUND");
            }
            case 1 -> {
                out.name(NAMES, 1);
                out.uuid(value.orderId, value.residue.text(1, 0));
            }
            default -> value.residue.writeExtra(out, ~member);
        }
    }

    @Override
    public void validate(OrderNotFound value, Path at, Violations out) {
        check(value.toBuilder(), at, out);
    }

    static void check(OrderNotFound.Builder value, Path at, Violations out) {
        if (value.orderId == null) {
            out.missing(at, REQUIRES, "orderId");
        }
    }
}
