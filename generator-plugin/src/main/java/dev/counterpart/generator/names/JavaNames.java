package dev.counterpart.generator.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Identifiers made from a schema's texts. Every result is a legal identifier; two texts may give the same one, which is for
 * {@link NameScope} to settle.
 */
public final class JavaNames {

    private JavaNames() {}

    /** {@code order-item} and {@code ORDER_ITEM} become {@code OrderItem}; {@code OrderItem} stays. */
    public static String type(String text) {
        return text.isEmpty()
                ? "Empty"
                : legal(words(text).stream().map(JavaNames::capitalised).collect(Collectors.joining()), text);
    }

    /** {@code order-id} and {@code Order_id} become {@code orderId}; {@code class} becomes {@code class_}. */
    public static String member(String text) {
        List<String> words = words(text);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            name.append(i == 0 ? uncapitalised(words.get(0)) : capitalised(words.get(i)));
        }
        return legal(name.toString(), text);
    }

    /** {@code in-progress} and {@code inProgress} become {@code IN_PROGRESS}. */
    public static String constant(String text) {
        if (text.isEmpty()) {
            return "EMPTY";
        }
        return legal(
                words(text).stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_")), text);
    }

    /** {@code order-management} becomes {@code ordermanagement}: one segment of a package's name. */
    public static String packageSegment(String text) {
        return legal(
                words(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining()), text);
    }

    /**
     * A name no other text has: letters and digits stand, everything else is its code between underscores. For the loser
     * when two texts ask for one name, {@code order_id} beside {@code orderId}: {@code order_5f_id}.
     */
    public static String spelled(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints()
                .forEach(point -> name.append(
                        isWordPart(point) ? Character.toString(point) : "_" + Integer.toHexString(point) + "_"));
        return legal(name.toString(), text);
    }

    private static String legal(String name, String text) {
        if (name.isEmpty()) {
            return text.isEmpty() ? "empty" : spelled(text);
        }
        if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
            return "_" + name;
        }
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || isContextual(name) ? name + "_" : name;
    }

    /** Words that are no keywords, yet can't name a type. */
    private static boolean isContextual(String name) {
        return switch (name) {
            case "record", "sealed", "permits", "var", "yield" -> true;
            default -> false;
        };
    }

    /** Letters and digits in a row, split where a capital follows a small letter or a digit; small where all are capitals. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = -1;
        for (int point : text.codePoints().toArray()) {
            boolean camelHump = Character.isUpperCase(point)
                    && before >= 0
                    && (Character.isLowerCase(before) || Character.isDigit(before));
            if (!isWordPart(point) || camelHump) {
                flush(word, words);
            }
            if (isWordPart(point)) {
                word.appendCodePoint(point);
            }
            before = point;
        }
        flush(word, words);
        boolean shouted = words.size() > 1 && text.codePoints().noneMatch(Character::isLowerCase);
        return shouted
                ? words.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList()
                : words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) && Character.isJavaIdentifierPart(point);
    }

    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + word.substring(Character.charCount(first));
    }

    /** {@code URL} as a whole becomes {@code url}, {@code OrderId}'s first word {@code order}. */
    private static String uncapitalised(String word) {
        boolean acronym = word.codePoints().noneMatch(Character::isLowerCase);
        if (acronym) {
            return word.toLowerCase(Locale.ROOT);
        }
        int first = word.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + word.substring(Character.charCount(first));
    }
}
