package dev.counterpart.benchmarks;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions of any size, each once with the answer yes and once no. */
enum GeneratedQuestions {
    PROPERTIES(1_000) {
        @Override
        String schema(int size, int last) {
            return "{\"type\":\"object\",\"required\":[" + many(size, i -> "\"p" + i + "\"") + "],\"properties\":{"
                    + many(
                            size,
                            i -> "\"p" + i + "\":"
                                    + (i % 3 == 0
                                            ? "{\"type\":\"string\",\"maxLength\":" + bound(i, size, last) + "}"
                                            : "{\"type\":\"integer\",\"minimum\":0,\"maximum\":" + bound(i, size, last)
                                                    + "}"))
                    + "}}";
        }
    },
    DISCRIMINATED_ARMS(200) {
        @Override
        String schema(int size, int last) {
            return "{\"oneOf\":["
                    + many(
                            size,
                            i -> "{\"type\":\"object\",\"required\":[\"kind\"],\"properties\":{\"kind\":{\"const\":\"k"
                                    + i + "\"},\"value\":{\"type\":\"integer\",\"maximum\":" + bound(i, size, last)
                                    + "}}}")
                    + "]}";
        }
    },
    RECURSIVE_DEFINITIONS(50) {
        @Override
        String schema(int size, int last) {
            return "{\"$ref\":\"#/$defs/d0\",\"$defs\":{"
                    + many(
                            size,
                            i -> "\"d" + i + "\":{\"type\":\"object\",\"required\":[\"value\"],\"properties\":{"
                                    + "\"value\":{\"type\":\"integer\",\"maximum\":" + bound(i, size, last) + "},"
                                    + "\"next\":{\"$ref\":\"#/$defs/d" + (i + 1) % size + "\"},"
                                    + "\"others\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/d"
                                    + (i * 7 + 3) % size
                                    + "\"}}}}")
                    + "}}";
        }
    };

    private final int largest;

    GeneratedQuestions(int largest) {
        this.largest = largest;
    }

    /** The size that has a bar. */
    int largest() {
        return largest;
    }

    abstract String schema(int size, int last);

    /** The last part is wider on one side. */
    List<Question> of(int size) {
        String narrow = schema(size, 100);
        String wide = schema(size, 101);
        return List.of(new Question(narrow, wide, true), new Question(wide, narrow, false));
    }

    private static int bound(int i, int size, int last) {
        return i == size - 1 ? last : 100;
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(","));
    }
}
