package dev.counterpart.model.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** JSON Pointers (RFC 6901) as texts: how they grow, and what they lead to. */
public final class JsonPointer {

    private static final List<String> SMALL =
            IntStream.range(0, 100).mapToObj(Integer::toString).toList();

    private JsonPointer() {}

    /** The pointer of a member, or of an element by its index, below a pointer. */
    public static String append(String pointer, String name) {
        return pointer + "/" + token(name);
    }

    public static String append(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** A name as a token of a pointer. */
    public static String token(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** An index as a token of a pointer; small ones are shared by all documents. */
    public static String token(int index) {
        return index < SMALL.size() ? SMALL.get(index) : Integer.toString(index);
    }

    /** The tokens of a pointer, unescaped; empty for a text that is no pointer. */
    public static Optional<List<String>> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(List.of());
        }
        if (pointer.charAt(0) != '/' || hasLooseTilde(pointer)) {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        int start = 1;
        while (start <= pointer.length()) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            tokens.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return Optional.of(tokens);
    }

    /** The value a pointer leads to from a root. */
    public static Optional<Node> find(Node root, String pointer) {
        Optional<List<String>> tokens = tokens(pointer);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> current = Optional.of(root);
        for (String token : tokens.get()) {
            current = current.flatMap(node -> child(node, token));
        }
        return current;
    }

    private static Optional<Node> child(Node node, String token) {
        if (node instanceof ObjectNode object) {
            return object.get(token);
        }
        if (node instanceof ArrayNode array && isIndex(token)) {
            int index = Integer.parseInt(token);
            return index < array.elements().size()
                    ? Optional.of(array.elements().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** RFC 6901, section 4: digits without a leading zero; nine of them are more elements than a document can have. */
    private static boolean isIndex(String token) {
        return !token.isEmpty()
                && token.length() <= 9
                && token.chars().allMatch(c -> c >= '0' && c <= '9')
                && (token.length() == 1 || token.charAt(0) != '0');
    }

    private static boolean hasLooseTilde(String pointer) {
        for (int i = pointer.indexOf('~'); i >= 0; i = pointer.indexOf('~', i + 1)) {
            char next = i + 1 < pointer.length() ? pointer.charAt(i + 1) : ' ';
            if (next != '0' && next != '1') {
                return true;
            }
        }
        return false;
    }
}
