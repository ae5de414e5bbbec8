package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.JsonScanner.BrokenJsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259, UTF-8) into a tree with a place on every value. Numbers keep their text, texts every character,
 * duplicate names are refused with both places, and whatever is wrong is a diagnostic.
 *
 * <pre>{@code
 * Loaded<Optional<Node>> tree = JsonTreeReader.read("schemas/order.json", bytes);
 * }</pre>
 */
public final class JsonTreeReader {

    /** What people write who think in another language, and what JSON calls it. */
    private static final Map<String, String> WORDS = Map.of(
            "True", "true",
            "False", "false",
            "None", "null",
            "nil", "null",
            "undefined", "null",
            "NULL", "null",
            "TRUE", "true",
            "FALSE", "false");

    private final JsonScanner scanner;
    private final TreeLimits limits;
    private final TreeSize size;
    private final Diagnostics diagnostics;
    private boolean usable = true;

    private JsonTreeReader(JsonScanner scanner, TreeLimits limits, Diagnostics diagnostics) {
        this.scanner = scanner;
        this.limits = limits;
        this.size = new TreeSize(limits);
        this.diagnostics = diagnostics;
    }

    public static Loaded<Optional<Node>> read(String displayPath, byte[] bytes) {
        return read(displayPath, bytes, TreeLimits.DEFAULT);
    }

    public static Loaded<Optional<Node>> read(String displayPath, byte[] bytes, TreeLimits limits) {
        return read(displayPath, bytes, limits, new Texts());
    }

    static Loaded<Optional<Node>> read(String displayPath, byte[] bytes, TreeLimits limits, Texts texts) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Node> tree = SourceText.decode(displayPath, bytes, limits, diagnostics)
                .flatMap(text -> parse(displayPath, text, limits, texts, diagnostics));
        return new Loaded<>(tree, diagnostics.sorted());
    }

    public static Loaded<Optional<Node>> read(String displayPath, String text) {
        return read(displayPath, text, TreeLimits.DEFAULT);
    }

    public static Loaded<Optional<Node>> read(String displayPath, String text, TreeLimits limits) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Node> tree = SourceText.fits(displayPath, text, limits, diagnostics)
                ? parse(displayPath, text, limits, new Texts(), diagnostics)
                : Optional.empty();
        return new Loaded<>(tree, diagnostics.sorted());
    }

    private static Optional<Node> parse(
            String path, String text, TreeLimits limits, Texts texts, Diagnostics diagnostics) {
        try {
            return new JsonTreeReader(new JsonScanner(path, text, texts), limits, diagnostics).document();
        } catch (TooMuchException tooMuch) {
            diagnostics.error(RuleIds.LIMIT_EXCEEDED, tooMuch.location, tooMuch.problem, "");
        } catch (BrokenJsonException broken) {
            diagnostics.error(
                    RuleIds.BROKEN_JSON, broken.location(), "this is no JSON: " + broken.problem(), broken.hint());
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        scanner.skipSpace();
        if (scanner.atEnd()) {
            throw new BrokenJsonException(scanner.start(), "the document is empty", "");
        }
        Node root = value(scanner.here(), SourceLocation.FAR, 0);
        scanner.skipSpace();
        if (!scanner.atEnd()) {
            throw scanner.broken("something follows the end of the value", "");
        }
        return usable ? Optional.of(root) : Optional.empty();
    }

    /** A value at a place, at a position of it as in {@link PlacedNode}. */
    private Node value(SourceLocation place, int position, int depth) {
        String tooMuch = size.add(place, depth);
        if (!tooMuch.isEmpty()) {
            throw new TooMuchException(PlacedNode.exactly(place, position), tooMuch);
        }
        return switch (scanner.peek()) {
            case '{' -> object(place, position, depth);
            case '[' -> array(place, position, depth);
            case '"' -> new StringNode(place, position, scanner.string());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(place, position);
            default -> word(PlacedNode.exactly(place, position));
        };
    }

    private Node word(SourceLocation location) {
        String expected = "a value is expected, not " + scanner.seen();
        char first = scanner.peek();
        String word = scanner.word();
        return switch (word) {
            case "true" -> new BooleanNode(location, true);
            case "false" -> new BooleanNode(location, false);
            case "null" -> new NullNode(location);
            case "" -> throw new BrokenJsonException(location, expected, hint(first));
            default ->
                throw new BrokenJsonException(
                        location,
                        "\"" + (word.length() > 40 ? word.substring(0, 40) + "…" : word) + "\" is no value",
                        WORDS.containsKey(word) ? "write " + WORDS.get(word) : "texts stand in quotation marks");
        };
    }

    private static String hint(char first) {
        return switch (first) {
            case '\'' -> "texts stand in double quotation marks";
            case '/', '#' -> "JSON has no comments";
            case '+' -> "leave the sign out";
            case '.' -> "write a zero before the point";
            default -> "";
        };
    }

    private Node object(SourceLocation place, int position, int depth) {
        scanner.take('{');
        ObjectBuilder builder = new ObjectBuilder(place, position, diagnostics);
        scanner.skipSpace();
        if (scanner.take('}')) {
            return builder.build();
        }
        do {
            scanner.skipSpace();
            member(builder, place, position, depth);
            scanner.skipSpace();
        } while (scanner.take(','));
        if (!scanner.take('}')) {
            throw unclosed(PlacedNode.exactly(place, position), '}');
        }
        return builder.build();
    }

    private void member(ObjectBuilder builder, SourceLocation object, int position, int depth) {
        if (scanner.atEnd()) {
            throw unclosed(PlacedNode.exactly(object, position), '}');
        }
        if (scanner.peek() != '"') {
            throw scanner.broken(
                    "the name of a member is expected, not " + scanner.seen(),
                    scanner.peek() == '}'
                            ? "remove the comma before it"
                            : scanner.peek() == '\'' ? "names stand in double quotation marks" : hint(scanner.peek()));
        }
        int line = scanner.line();
        int column = scanner.column();
        String name = scanner.string();
        SourceLocation place = object.child(JsonPointer.token(name), line, column);
        scanner.skipSpace();
        if (!scanner.take(':')) {
            throw scanner.broken("a colon is expected behind the name, not " + scanner.seen(), "");
        }
        scanner.skipSpace();
        int behind = SourceLocation.position(scanner.line(), scanner.column());
        SourceLocation valuePlace = behind == SourceLocation.FAR ? place.at(scanner.line(), scanner.column()) : place;
        builder.add(name, place, value(valuePlace, behind, depth + 1));
    }

    private Node array(SourceLocation place, int position, int depth) {
        scanner.take('[');
        List<Node> elements = new ArrayList<>();
        scanner.skipSpace();
        if (scanner.take(']')) {
            return new ArrayNode(place, position, elements);
        }
        do {
            scanner.skipSpace();
            if (scanner.peek() == ']') {
                throw scanner.broken("a value is expected, not ']'", "remove the comma before it");
            }
            String token = JsonPointer.token(elements.size());
            SourceLocation element = place.child(token, scanner.line(), scanner.column());
            elements.add(value(element, SourceLocation.FAR, depth + 1));
            scanner.skipSpace();
        } while (scanner.take(','));
        if (!scanner.take(']')) {
            throw unclosed(PlacedNode.exactly(place, position), ']');
        }
        return new ArrayNode(place, position, elements);
    }

    private BrokenJsonException unclosed(SourceLocation opened, char bracket) {
        return scanner.broken(
                "a comma or '" + bracket + "' is expected, not " + scanner.seen() + " (opened at " + opened.line() + ":"
                        + opened.column() + ")",
                hint(scanner.peek()));
    }

    /** A number beyond the limits makes the document unusable; the rest is still read for more mistakes. */
    private Node number(SourceLocation place, int position) {
        Optional<NumberNode> number = Numbers.read(place, position, scanner.number(), limits, diagnostics);
        usable &= number.isPresent();
        return number.isPresent() ? number.get() : new NullNode(place, position);
    }

    /** Leaves the recursion; never leaves this class. */
    private static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SourceLocation location;
        private final String problem;

        TooMuchException(SourceLocation location, String problem) {
            super("", null, false, false);
            this.location = location;
            this.problem = problem;
        }
    }
}
