package dev.counterpart.runtime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, as its exact text. Equality is JSON's: numbers by value, members in any order. For values whose schema says nothing
 * of their type, and for members that a schema does not know.
 */
public final class JsonValue {
    private static final Rule ANY = Rule.of("type", "", "must be of another type");

    private final String text;
    private @Nullable String canonical;

    /** Of text that was read from a document, and so is JSON. */
    JsonValue(String text) {
        this.text = text;
    }

    /** Of JSON text; throws a {@link ContractViolationException} if it is none. */
    public static JsonValue of(String text) {
        return CODEC.decode(text.getBytes(StandardCharsets.UTF_8), Reading.STRICT, "JSON text")
                .orThrow();
    }

    /** Reads and writes values of any type. */
    public static Codec<JsonValue> codec() {
        return CODEC;
    }

    /** The exact text. */
    public String text() {
        return text;
    }

    public JsonKind kind() {
        return reader().kind();
    }

    public boolean isNull() {
        return kind() == JsonKind.NULL;
    }

    public Optional<Boolean> asBoolean() {
        return kind() == JsonKind.BOOLEAN ? Optional.of(reader().readBoolean(ANY)) : Optional.empty();
    }

    public Optional<String> asString() {
        return kind() == JsonKind.STRING ? Optional.ofNullable(reader().readString(ANY)) : Optional.empty();
    }

    /** Empty also for a number whose exponent is beyond what a {@link BigDecimal} holds. */
    public Optional<BigDecimal> asNumber() {
        return kind() == JsonKind.NUMBER ? Optional.ofNullable(reader().readDecimal(ANY)) : Optional.empty();
    }

    /** The elements of an array; none for anything else. */
    public List<JsonValue> elements() {
        List<JsonValue> elements = new ArrayList<>();
        JsonReader in = reader();
        if (in.beginArray(ANY)) {
            while (in.element()) {
                elements.add(in.readValue());
            }
        }
        return Collections.unmodifiableList(elements);
    }

    /** The members of an object in their order; none for anything else. */
    public Map<String, JsonValue> members() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        JsonReader in = reader();
        if (in.beginObject(ANY)) {
            while (in.member(Names.NONE, -1) != JsonReader.END) {
                String name = in.name();
                members.put(name, in.readValue());
            }
        }
        return Collections.unmodifiableMap(members);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof JsonValue that
                        && (text.equals(that.text) || canonical().equals(that.canonical())));
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private JsonReader reader() {
        return new JsonReader(
                text.getBytes(StandardCharsets.UTF_8),
                new Reading(false, Integer.MAX_VALUE, 1_000, Integer.MAX_VALUE, 1));
    }

    /** One text for each value. Computed when first needed; a race computes the same twice. */
    private String canonical() {
        String known = canonical;
        if (known == null) {
            known = canonical(reader());
            canonical = known;
        }
        return known;
    }

    private static String canonical(JsonReader in) {
        JsonWriter out = JsonWriter.open();
        writeCanonical(in, out);
        return new String(out.close(), StandardCharsets.UTF_8);
    }

    private static void writeCanonical(JsonReader in, JsonWriter out) {
        switch (in.kind()) {
            case OBJECT -> {
                Map<String, String> sorted = new TreeMap<>();
                in.beginObject(ANY);
                while (in.member(Names.NONE, -1) != JsonReader.END) {
                    String name = in.name();
                    sorted.put(name, canonical(in));
                }
                out.beginObject();
                sorted.forEach((name, value) -> {
                    out.name(name);
                    out.value(new JsonValue(value));
                });
                out.endObject();
            }
            case ARRAY -> {
                in.beginArray(ANY);
                out.beginArray();
                while (in.element()) {
                    out.element();
                    writeCanonical(in, out);
                }
                out.endArray();
            }
            case STRING -> out.string(String.valueOf(in.readString(ANY)));
            case NUMBER ->
                out.value(new JsonValue(Numbers.canonical(in.readValue().text())));
            case BOOLEAN -> out.bool(in.readBoolean(ANY));
            case NULL -> {
                in.readNull();
                out.nothing();
            }
        }
    }

    private static final Codec<JsonValue> CODEC = new Codec<>() {
        @Override
        public JsonValue read(JsonReader in) {
            return in.readValue();
        }

        @Override
        public void write(JsonWriter out, JsonValue value) {
            out.value(value);
        }

        @Override
        public void validate(JsonValue value, Path at, Violations out) {
            // every text is a value of a schema that asks nothing
        }
    };
}
