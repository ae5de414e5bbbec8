package dev.counterpart.model.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types the {@code type} keyword can name (JSON Schema 2020-12 validation, section 6.1.1). */
public enum JsonType {
    NULL,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    /** The word a schema uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<JsonType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
