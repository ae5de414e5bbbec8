package dev.counterpart.runtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads any document through the methods that generated code calls, and writes it back through the writer's. */
final class AnyTreeCodec extends Codec<Object> {
    private static final Rule TYPE = Rule.of("type", "", "must be of another type");
    private static final Names SOME = Names.of("a", "orderId", "été", "abcdefgh", "日本語", "exactly16letters", "~/");
    private static final Object NULL = new Object();

    @Override
    public Object read(JsonReader in) {
        return switch (in.kind()) {
            case NULL -> {
                in.readNull();
                yield NULL;
            }
            case BOOLEAN -> in.readBoolean(TYPE);
            case STRING -> String.valueOf(in.readString(TYPE));
            case NUMBER -> readNumber(in);
            case ARRAY -> {
                List<Object> list = new ArrayList<>();
                in.beginArray(TYPE);
                while (in.element()) {
                    list.add(read(in));
                }
                yield list;
            }
            case OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                in.beginObject(TYPE);
                int last = -1;
                for (int m = in.member(SOME, last); m != JsonReader.END; m = in.member(SOME, last)) {
                    String name = in.name();
                    int offset = in.nameOffset();
                    if (map.put(name, read(in)) != null) {
                        in.report(offset, Rule.DUPLICATE);
                    }
                    last = Math.max(m, -1);
                }
                yield map;
            }
        };
    }

    /** Sometimes as a long, to try the fast way where it must not change the value. */
    private static Object readNumber(JsonReader in) {
        long mark = in.mark();
        long value = in.readLong(TYPE);
        if (!in.failed()) {
            return value;
        }
        in.reset(mark);
        BigDecimal exact = in.readDecimal(TYPE);
        return exact == null ? 0L : exact;
    }

    @Override
    public void write(JsonWriter out, Object value) {
        if (value == NULL) {
            out.nothing();
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Long number) {
            out.number(number);
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else if (value instanceof List<?> list) {
            out.beginArray();
            for (Object each : list) {
                out.element();
                write(out, each);
            }
            out.endArray();
        } else if (value instanceof Map<?, ?> map) {
            out.beginObject();
            map.forEach((name, each) -> {
                int known = SOME.find((String) name);
                if (known >= 0) {
                    out.name(SOME, known);
                } else {
                    out.name((String) name);
                }
                write(out, each);
            });
            out.endObject();
        }
    }

    @Override
    public void validate(Object value, Path at, Violations out) {
        // every tree is fine
    }
}
