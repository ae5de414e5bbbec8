package dev.counterpart.model.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259, UTF-8) into a tree with a place on every value. Numbers keep their text, duplicate names are refused
 * with both places, and whatever is wrong is a diagnostic.
 *
 * <pre>{@code
 * Loaded<Optional<Node>> tree = JsonTreeReader.read("schemas/order.json", bytes);
 * }</pre>
 */
public final class JsonTreeReader {

    /** Jackson's own limits are off: {@link TreeLimits} bounds the text before, and depth and numbers while reading. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final String path;
    private final JsonParser parser;
    private final TreeLimits limits;
    private final Diagnostics diagnostics;
    private boolean usable = true;

    private JsonTreeReader(String path, JsonParser parser, TreeLimits limits, Diagnostics diagnostics) {
        this.path = path;
        this.parser = parser;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    public static Loaded<Optional<Node>> read(String displayPath, byte[] bytes) {
        return read(displayPath, bytes, TreeLimits.DEFAULT);
    }

    public static Loaded<Optional<Node>> read(String displayPath, byte[] bytes, TreeLimits limits) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Node> tree = SourceText.decode(displayPath, bytes, limits, diagnostics)
                .flatMap(text -> parse(displayPath, text, limits, diagnostics));
        return new Loaded<>(tree, diagnostics.sorted());
    }

    public static Loaded<Optional<Node>> read(String displayPath, String text) {
        return read(displayPath, text, TreeLimits.DEFAULT);
    }

    public static Loaded<Optional<Node>> read(String displayPath, String text, TreeLimits limits) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Node> tree = SourceText.fits(displayPath, text, limits, diagnostics)
                ? parse(displayPath, text, limits, diagnostics)
                : Optional.empty();
        return new Loaded<>(tree, diagnostics.sorted());
    }

    private static Optional<Node> parse(String path, String text, TreeLimits limits, Diagnostics diagnostics) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonTreeReader(path, parser, limits, diagnostics).document();
        } catch (TooDeepException tooDeep) {
            diagnostics.error(
                    RuleIds.LIMIT_EXCEEDED, tooDeep.location, "values are nested deeper than " + limits.depth(), "");
        } catch (JsonProcessingException broken) {
            diagnostics.error(
                    RuleIds.BROKEN_JSON,
                    place(path, broken.getLocation()),
                    "this is no JSON: " + problem(broken.getOriginalMessage()),
                    "");
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading a text that is in memory: " + path, impossible);
        }
        return Optional.empty();
    }

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            diagnostics.error(
                    RuleIds.BROKEN_JSON,
                    new SourceLocation(path, 1, 1, ""),
                    "this is no JSON: the document is empty",
                    "");
            return Optional.empty();
        }
        Node root = value(place(path, parser.currentTokenLocation()), 0);
        if (parser.nextToken() != null) {
            diagnostics.error(
                    RuleIds.BROKEN_JSON,
                    place(path, parser.currentTokenLocation()),
                    "this is no JSON: something follows the end of the value",
                    "");
            return Optional.empty();
        }
        return usable ? Optional.of(root) : Optional.empty();
    }

    private Node value(SourceLocation location, int depth) throws IOException {
        if (depth > limits.depth()) {
            throw new TooDeepException(location);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(location, depth);
            case START_ARRAY -> array(location, depth);
            case VALUE_STRING -> new StringNode(location, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(location);
            case VALUE_TRUE -> new BooleanNode(location, true);
            case VALUE_FALSE -> new BooleanNode(location, false);
            case VALUE_NULL -> new NullNode(location);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private Node object(SourceLocation location, int depth) throws IOException {
        ObjectBuilder builder = new ObjectBuilder(location, diagnostics);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonLocation start = parser.currentTokenLocation();
            SourceLocation place = location.child(JsonPointer.token(name), start.getLineNr(), start.getColumnNr());
            parser.nextToken();
            JsonLocation behind = parser.currentTokenLocation();
            builder.add(name, place, value(place.at(behind.getLineNr(), behind.getColumnNr()), depth + 1));
        }
        return builder.build();
    }

    private Node array(SourceLocation location, int depth) throws IOException {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation start = parser.currentTokenLocation();
            String token = JsonPointer.token(elements.size());
            elements.add(value(location.child(token, start.getLineNr(), start.getColumnNr()), depth + 1));
        }
        return new ArrayNode(location, elements);
    }

    /** A number beyond the limits makes the document unusable; the rest is still read for more mistakes. */
    private Node number(SourceLocation location) throws IOException {
        Optional<NumberNode> number = Numbers.read(location, parser.getText(), limits, diagnostics);
        usable &= number.isPresent();
        return number.isPresent() ? number.get() : new NullNode(location);
    }

    private static SourceLocation place(String path, JsonLocation location) {
        return new SourceLocation(path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), "");
    }

    /** Jackson names its source inside some messages; a reader wants the place of the opening bracket only. */
    private static String problem(String message) {
        String line = message.lines().findFirst().orElse("");
        String lower = line.isEmpty() ? line : Character.toLowerCase(line.charAt(0)) + line.substring(1);
        return lower.replaceAll("start marker at \\[Source:.*line: (\\d+), column: (\\d+)\\]", "opened at $1:$2");
    }

    /** Leaves the recursion; never leaves this class. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SourceLocation location;

        TooDeepException(SourceLocation location) {
            super("", null, false, false);
            this.location = location;
        }
    }
}
