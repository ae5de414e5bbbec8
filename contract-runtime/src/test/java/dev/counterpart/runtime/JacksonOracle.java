package dev.counterpart.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Jackson and the JDK's strict UTF-8 decoder make of bytes: the second opinion. */
final class JacksonOracle {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JacksonOracle() {}

    /** The document's tokens in order, strings to the letter and numbers by value; empty if it is no JSON. */
    static Optional<List<String>> tokens(byte[] document) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(text(document))) {
            int depth = 0;
            do {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return Optional.empty();
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                tokens.add(describe(parser, token));
            } while (depth > 0);
            return parser.nextToken() == null ? Optional.of(tokens) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Jackson refuses half a surrogate pair as an escape in a name, though not in a value; RFC 8259 allows both. */
    static boolean hasOpinion(byte[] document) {
        try (JsonParser parser = FACTORY.createParser(text(document))) {
            while (parser.nextToken() != null) {
                parser.getText();
            }
            return true;
        } catch (IOException e) {
            return !String.valueOf(e.getMessage()).contains("surrogate");
        }
    }

    /** The JSON pointer of every value of an ASCII document that is JSON, by the offset at which the value starts. */
    static Map<Integer, String> pointers(String ascii) throws IOException {
        Map<Integer, String> pointers = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(ascii)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    boolean struct = token.isStructStart();
                    String pointer = (struct ? parser.getParsingContext().getParent() : parser.getParsingContext())
                            .pathAsPointer()
                            .toString();
                    pointers.put((int) parser.currentTokenLocation().getCharOffset(), pointer);
                }
            }
        }
        return pointers;
    }

    private static String describe(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case FIELD_NAME -> "name " + parser.currentName();
            case VALUE_STRING -> "text " + parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number " + Numbers.canonical(parser.getText());
            default -> token.name();
        };
    }

    private static String text(byte[] document) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(document))
                .toString();
    }
}
