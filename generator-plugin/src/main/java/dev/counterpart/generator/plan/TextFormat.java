package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The formats that have a Java type; the others stay text. */
public enum TextFormat {
    UUID("uuid", UUID.class),
    DATE_TIME("date-time", OffsetDateTime.class),
    DATE("date", LocalDate.class);

    private final String word;
    private final Class<?> type;

    TextFormat(String word, Class<?> type) {
        this.word = word;
        this.type = type;
    }

    public ClassName type() {
        return ClassName.get(type);
    }

    public String word() {
        return word;
    }

    public static Optional<TextFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }
}
