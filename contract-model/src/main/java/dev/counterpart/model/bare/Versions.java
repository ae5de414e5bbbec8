package dev.counterpart.model.bare;

import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.SemanticVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of what is not kept in a catalog. */
final class Versions {

    /** What people write where nobody asks for a semantic version: {@code v1}, {@code 1.2}. */
    private static final Pattern SHORT = Pattern.compile("[vV]?(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?");

    private Versions() {}

    /** A text as a semantic version: as it stands, or filled up with zeros; empty for a date, a word and the like. */
    static Optional<String> semantic(String text) {
        if (SemanticVersion.parse(text).isPresent()) {
            return Optional.of(text);
        }
        Matcher matcher = SHORT.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        number(matcher.group(1)) + "." + number(matcher.group(2)) + "." + number(matcher.group(3)))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Marks the highest version of each message as the current one. */
    static List<MessageContract> markHighest(List<MessageContract> messages) {
        Map<String, String> highest = new HashMap<>();
        for (MessageContract message : messages) {
            highest.merge(message.id(), message.version(), Versions::higher);
        }
        return messages.stream()
                .map(message -> message.withLatest(message.version().equals(highest.get(message.id()))))
                .toList();
    }

    static String higher(String a, String b) {
        return SemanticVersion.TEXT_ORDER.compare(a, b) >= 0 ? a : b;
    }
}
