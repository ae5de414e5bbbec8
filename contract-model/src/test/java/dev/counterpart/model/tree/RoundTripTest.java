package dev.counterpart.model.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read and written back is the same document: the same members in the same order, every text to the letter, every
 * number as it was written. The values are made apart from the model, and what we write is read by Jackson.
 */
final class RoundTripTest {

    private static final int DOCUMENTS = Integer.getInteger("counterpart.roundtrips", 4_000);

    @Test
    void jsonComesBackAsItWas() {
        Random random = new Random(20_250);
        for (int i = 0; i < DOCUMENTS; i++) {
            Object value = new RandomValues(random).value(5);
            String text = JsonText.of(value, random);
            comesBack(value, text, JsonTreeReader.read("random.json", text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void yamlBecomesTheSameJson() {
        Random random = new Random(20_251);
        for (int i = 0; i < DOCUMENTS; i++) {
            Object value = new RandomValues(random).value(4);
            String text = YamlText.of(value, random);
            comesBack(value, text, YamlTreeReader.read("random.yaml", text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** YAML 1.2 is meant to read JSON, and does but for characters that it forbids everywhere. */
    @Test
    void jsonIsYaml() {
        Random random = new Random(20_252);
        for (int i = 0; i < DOCUMENTS; i++) {
            Object value = new RandomValues(random).value(4);
            Loaded<Optional<Node>> json = JsonTreeReader.read("random.json", JsonText.of(value, random));
            String written = JsonTreeWriter.compact(json.value().orElseThrow());
            if (written.codePoints().allMatch(RoundTripTest::printable)) {
                comesBack(value, written, YamlTreeReader.read("random.yaml", written));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 199, 200})
    void nestingComesBackUpToTheLimit(int depth) {
        String arrays = "[".repeat(depth) + "2.50" + "]".repeat(depth);
        String objects = "{\"\":".repeat(depth) + "-0" + "}".repeat(depth);

        assertThat(rewritten(arrays)).isEqualTo(arrays);
        assertThat(rewritten(objects)).isEqualTo(objects);
    }

    /** RFC 8259, sections 7 and 8.2: the grammar allows them, in names, too. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{\"\\ud800\":\"\\udc00\"}", "{\"\\udc00\\ud800\":1}", "{\"a\\ud83dx\":{\"\\ud83d\\ud83d\":0}}"})
    void halvesOfSurrogatePairsComeBack(String text) {
        assertThat(rewritten(text)).isEqualTo(text);
        assertThat(JsonTreeWriter.compact(
                        YamlTreeReader.read("text.yaml", text).value().orElseThrow()))
                .isEqualTo(text);
    }

    @Test
    void oneLevelMoreIsRefusedWithItsPlace() {
        String text = "[".repeat(201) + "1" + "]".repeat(201);

        List<Diagnostic> diagnostics = JsonTreeReader.read("deep.json", text).diagnostics();

        assertThat(diagnostics).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.rule()).isEqualTo("limit-exceeded");
            assertThat(diagnostic.location()).hasToString("deep.json:1:202");
        });
    }

    /** YAML 1.2.2, section 10.3.2: what JSON writes otherwise. */
    @ParameterizedTest
    @CsvSource({
        ".5, 0.5",
        "-.5, -0.5",
        "+.5e3, 0.5e3",
        "+1, 1",
        "1., 1",
        "-1.e3, -1e3",
        "007, 7",
        "-00.10, -0.10",
        "00, 0",
        "0o17, 15",
        "0x1F, 31",
        "0xffffffffffffffffffff, 1208925819614629174706175",
        "1E+2, 1E+2",
        "12e03, 12e03",
        "2.50, 2.50",
        "1e400, 1e400",
        "-0, -0",
        "'0b11', '\"0b11\"'",
        "'1_000', '\"1_000\"'",
        "'12:30:45', '\"12:30:45\"'",
        "'2026-03-15', '\"2026-03-15\"'",
        "yes, '\"yes\"'",
        "on, '\"on\"'",
        "'-0o17', '\"-0o17\"'",
        "'.', '\".\"'",
        "'+', '\"+\"'",
        "'1e', '\"1e\"'",
        "~, null",
        "'', null",
        "'!!str', '\"\"'",
        "'!!str 1', '\"1\"'",
        "'! 1', '\"1\"'",
        "'!!int \"7\"', 7",
        "'!!float 1', 1",
        "'|\n    a\n     b\n   ', '\"a\\n b\\n\"'",
        "'>-\n    a\n    b\n\n    c', '\"a b\\nc\"'",
        "'|+\n    a\n', '\"a\\n\\n\"'",
        "'\"a\\\n    b\"', '\"ab\"'",
        "'\"a\n    b\"', '\"a b\"'",
        "'a\n    b', '\"a b\"'",
        "'[a, b: c, {d}, ]', '[\"a\",{\"b\":\"c\"},{\"d\":null}]'"
    })
    void aYamlScalarBecomesJson(String yaml, String json) {
        Loaded<Optional<Node>> loaded = YamlTreeReader.read("scalar.yaml", "v: " + yaml + "\n");

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(JsonTreeWriter.compact(loaded.value().orElseThrow())).isEqualTo("{\"v\":" + json + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".inf",
                "-.INF",
                ".nan",
                "!!int x",
                "!!bool 1",
                "!!binary aGk=",
                "!local x",
                "!!set {a}",
                "*missing",
                "&a [*a]",
                "{a: 1, a: 2}",
                "{[a]: 1}",
                "1e100001",
                "0x1p3 \n---\nb"
            })
    void whatJsonCantWriteIsRefusedWithItsPlace(String yaml) {
        Loaded<Optional<Node>> loaded = YamlTreeReader.read("scalar.yaml", "v: " + yaml + "\n");

        assertThat(loaded.hasErrors()).isTrue();
        assertThat(loaded.diagnostics().get(0).location().line()).isBetween(1, 4);
    }

    @Test
    void anchorsMergeKeysAndKeysOfAllKindsAreTakenAsTheyStand() {
        Loaded<Optional<Node>> loaded = YamlTreeReader.read("anchors.yaml", """
                base: &base {a: 1, b: [x, y]}
                &key k: *key
                again: *base
                <<: *base
                200: ok
                null: nothing
                'true': quoted
                1.50: number
                "": empty
                """);

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(JsonTreeWriter.compact(loaded.value().orElseThrow()))
                .isEqualTo(
                        "{\"base\":{\"a\":1,\"b\":[\"x\",\"y\"]},\"k\":\"k\",\"again\":{\"a\":1,\"b\":[\"x\",\"y\"]},"
                                + "\"<<\":{\"a\":1,\"b\":[\"x\",\"y\"]},\"200\":\"ok\",\"null\":\"nothing\",\"true\":\"quoted\","
                                + "\"1.50\":\"number\",\"\":\"empty\"}");
    }

    private static void comesBack(Object value, String source, Loaded<Optional<Node>> loaded) {
        assertThat(loaded.diagnostics()).as(source).isEmpty();
        Node tree = loaded.value().orElseThrow();
        assertThat(read(JsonTreeWriter.compact(tree))).as(source).isEqualTo(value);
        assertThat(read(JsonTreeWriter.indented(tree))).as(source).isEqualTo(value);
        everyValueIsWhereItsPointerSays(tree, tree);
    }

    private static void everyValueIsWhereItsPointerSays(Node node, Node root) {
        assertThat(JsonPointer.find(root, node.location().pointer())).containsSame(node);
        if (node instanceof ObjectNode object) {
            object.members().forEach(member -> {
                assertThat(object.member(member.name())).contains(member);
                assertThat(member.location().pointer())
                        .isEqualTo(member.value().location().pointer());
                everyValueIsWhereItsPointerSays(member.value(), root);
            });
        } else if (node instanceof ArrayNode array) {
            array.elements().forEach(element -> everyValueIsWhereItsPointerSays(element, root));
        }
    }

    private static String rewritten(String text) {
        return JsonTreeWriter.compact(
                JsonTreeReader.read("text.json", text).value().orElseThrow());
    }

    private static boolean printable(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0xfeff) || c >= 0x10000;
    }

    /** By Jackson, from UTF-8; numbers keep their text. */
    private static Object read(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json.getBytes(StandardCharsets.UTF_8))) {
            parser.nextToken();
            Object value = value(parser);
            assertThat(parser.nextToken()).isNull();
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    assertThat(members.put(name, value(parser))).isNull();
                }
                return members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                return elements;
            }
            case VALUE_STRING -> {
                return parser.getText();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return parser.getBooleanValue();
            }
            case VALUE_NULL -> {
                return RandomValues.NULL;
            }
            default -> {
                return new RandomValues.Num(parser.getText());
            }
        }
    }
}
