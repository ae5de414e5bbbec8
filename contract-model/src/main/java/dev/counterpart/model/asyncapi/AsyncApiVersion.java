package dev.counterpart.model.asyncapi;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of AsyncAPI that are read, in the order they appeared. A patch release changes nothing that is read. */
public enum AsyncApiVersion {
    V2_0("2.0"),
    V2_1("2.1"),
    V2_2("2.2"),
    V2_3("2.3"),
    V2_4("2.4"),
    V2_5("2.5"),
    V2_6("2.6"),
    V3_0("3.0"),
    V3_1("3.1");

    private static final Pattern WRITTEN = Pattern.compile("(\\d+\\.\\d+)\\.\\d+(-.*)?");

    private final String word;

    AsyncApiVersion(String word) {
        this.word = word;
    }

    /** Major and minor version, {@code 2.6}. */
    public String word() {
        return word;
    }

    /** The version that the field {@code asyncapi} names, {@code 2.6.0}; empty for one that is not read. */
    public static Optional<AsyncApiVersion> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Arrays.stream(values())
                        .filter(version -> version.word.equals(matcher.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** In 2.x channels hold their operations, and traits are patched onto what they decorate. */
    public boolean isVersion2() {
        return compareTo(V2_6) <= 0;
    }
}
