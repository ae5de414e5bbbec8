package dev.counterpart.checker.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes random documents as text, of the letters and numbers that the random schemas speak of, knowing nothing of schemas. */
final class DocumentSampler {

    private static final List<String> NAMES = List.of("a", "b", "c", "extra");
    private static final List<String> TEXTS =
            List.of("", "A", "B", "C", "AB", "ABC", "a", "ab", "abb", "b", "7", "text");
    private static final List<String> NUMBERS =
            List.of("0", "1", "2", "3", "4", "5", "6", "-1", "-2", "-3", "-7", "0.5", "1.5", "4.5", "1.25", "9", "12");

    private final Random random;

    DocumentSampler(Random random) {
        this.random = random;
    }

    String document(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0, 1 -> pick(NUMBERS);
            case 2, 3 -> "\"" + pick(TEXTS) + "\"";
            case 4 -> pick(List.of("null", "true", "false"));
            case 5 -> array(depth);
            default -> object(depth);
        };
    }

    private String array(int depth) {
        List<String> elements = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            elements.add(i > 0 && random.nextInt(3) == 0 ? elements.get(0) : document(depth - 1));
        }
        return "[" + String.join(",", elements) + "]";
    }

    private String object(int depth) {
        List<String> members = new ArrayList<>();
        for (String name : NAMES) {
            if (random.nextInt(5) < 2) {
                members.add("\"" + name + "\":" + document(depth - 1));
            }
        }
        return "{" + String.join(",", members) + "}";
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
