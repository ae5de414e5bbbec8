package dev.counterpart.model.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTreeReaderTest {

    @Test
    void everyValueKnowsItsPlace() {
        ObjectNode root = (ObjectNode) read("{\n  \"a\": [1,\n    {\"b/c\": true}]\n}");

        Member a = root.member("a").orElseThrow();
        assertThat(a.location()).hasToString("t.json:2:3");
        assertThat(a.location().pointer()).isEqualTo("/a");
        assertThat(a.value().location()).hasToString("t.json:2:8");
        ObjectNode inner = (ObjectNode) ((ArrayNode) a.value()).elements().get(1);
        Node flag = inner.get("b/c").orElseThrow();
        assertThat(flag.location()).hasToString("t.json:3:13");
        assertThat(flag.location().pointer()).isEqualTo("/a/1/b~1c");
        assertThat(JsonPointer.find(root, "/a/1/b~1c")).containsSame(flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.50", "1e400", "-0.0", "12345678901234567890123456789.000000001", "1E+2", "0"})
    void numbersKeepTheirTextAndTheirExactValue(String text) {
        NumberNode number = (NumberNode) read(text);

        assertThat(number.text()).isEqualTo(text);
        assertThat(number.value()).isEqualByComparingTo(text);
        assertThat(JsonTreeWriter.compact(number)).isEqualTo(text);
    }

    @Test
    void aNameThatStandsTwiceIsReportedWithBothPlaces() {
        Loaded<Optional<Node>> loaded = JsonTreeReader.read("t.json", "{\"a\": 1,\n \"b\": 2,\n \"a\": 3}");

        assertThat(formatted(loaded))
                .containsExactly("t.json:3:2: error: \"a\" stands twice in this object; first at 1:2 [duplicate-key]");
        assertThat(JsonTreeWriter.compact(loaded.value().orElseThrow())).isEqualTo("{\"a\":1,\"b\":2}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": }           | t.json:1:7
            {"a": 1           | t.json:1:8
            [1, 2             | t.json:1:6
            {"a": 1} x        | t.json:1:10
            {"a": 1} {}       | t.json:1:10
            [01]              | t.json:1:3
            nul               | t.json:1:1
            ``                | t.json:1:1
            """)
    void whatIsNoJsonIsReportedWithItsPlace(String text, String place) {
        Loaded<Optional<Node>> loaded = JsonTreeReader.read("t.json", text);

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.diagnostics()).hasSize(1);
        Diagnostic only = loaded.diagnostics().get(0);
        assertThat(only.rule()).isEqualTo("broken-json");
        assertThat(only.location()).hasToString(place);
        assertThat(only.message()).doesNotContain("Source");
    }

    @Test
    void bytesThatAreNoUtf8AreReportedWithTheirPlace() {
        byte[] bytes = "{\n \"a\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(formatted(JsonTreeReader.read("t.json", bytes)))
                .containsExactly("t.json:2:8: error: byte 0xe4 at offset 9 is no UTF-8 [broken-encoding]");
    }

    @Test
    void aCharacterCutInHalfIsNoUtf8() {
        assertThat(JsonTreeReader.read("t.json", new byte[] {'"', (byte) 0xc3}).hasErrors())
                .isTrue();
    }

    @Test
    void aByteOrderMarkIsDropped() {
        byte[] bytes = "\uFEFF{}".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonTreeReader.read("t.json", bytes).value()).isPresent();
    }

    @Test
    void depthIsLimited() {
        int depth = TreeLimits.DEFAULT.depth();

        assertThat(JsonTreeReader.read("t.json", "[".repeat(depth) + "]".repeat(depth))
                        .hasErrors())
                .isFalse();
        assertThat(formatted(JsonTreeReader.read("t.json", "[".repeat(100_000))))
                .containsExactly("t.json:1:202: error: values are nested deeper than 200 [limit-exceeded]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999999999999"})
    void exponentsAreLimited(String number) {
        assertThat(formatted(JsonTreeReader.read("t.json", number)))
                .singleElement()
                .asString()
                .contains("[limit-exceeded]");
    }

    @Test
    void writingReadsBackTheSame() {
        String text = "{\"a\":[1.0,null,true,false,\"\\u0000\\n\\\"\\\\ä😀\\ud800\",{}],\"b\":[]}";
        Node node = read(text);

        assertThat(JsonTreeWriter.compact(node)).isEqualTo(text);
        assertThat(read(JsonTreeWriter.indented(node)).sameValueAs(node)).isTrue();
    }

    private static Node read(String text) {
        Loaded<Optional<Node>> loaded = JsonTreeReader.read("t.json", text);
        assertThat(loaded.diagnostics()).isEmpty();
        return loaded.value().orElseThrow();
    }

    private static List<String> formatted(Loaded<?> loaded) {
        return loaded.diagnostics().stream()
                .map(diagnostic -> diagnostic.format().lines().findFirst().orElseThrow())
                .toList();
    }
}
