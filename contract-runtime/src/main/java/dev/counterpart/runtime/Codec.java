package dev.counterpart.runtime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to a type, every keyword of its schema checked on the way, and back. Generated code extends it with straight-line methods;
 * applications use it through {@link Contract}.
 */
public abstract class Codec<T> {

    /**
     * Reads the next value and leaves the reader behind it. Reports what breaks the schema and goes on; null only if something was
     * reported.
     */
    public abstract @Nullable T read(JsonReader in);

    /** Writes a value, without checking it. */
    public abstract void write(JsonWriter out, T value);

    /** Reports everything in a value that breaks the schema, nested values included. */
    public abstract void validate(T value, Path at, Violations out);

    /** A whole document; {@code what} names it in messages. */
    public final Decoded<T> decode(byte[] document, Reading how, String what) {
        if (document.length > how.maxBytes()) {
            String message = "has " + document.length + " bytes, more than the limit of " + how.maxBytes();
            return new Decoded.Invalid<>(what, List.of(new Violation("", 0, "limit", "", message)));
        }
        JsonReader in = new JsonReader(document, how);
        try {
            T value = read(in);
            in.finish();
            if (value != null && in.violations.isEmpty()) {
                return new Decoded.Valid<>(value);
            }
            if (in.violations.isEmpty()) {
                throw new IllegalStateException("a codec returned nothing and reported nothing: " + getClass());
            }
            return new Decoded.Invalid<>(what, in.violations.list(document));
        } catch (Malformed e) {
            return new Decoded.Invalid<>(what, List.of(e.violation()));
        }
    }

    /** A whole document. */
    public final byte[] encode(T value) {
        JsonWriter out = JsonWriter.open();
        write(out, value);
        return out.close();
    }

    /** The document as text: what generated {@code toString} shows. */
    public final String text(T value) {
        return new String(encode(value), StandardCharsets.UTF_8);
    }
}
