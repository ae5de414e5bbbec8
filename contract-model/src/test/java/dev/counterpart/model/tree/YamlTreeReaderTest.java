package dev.counterpart.model.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.diagnostic.Loaded;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlTreeReaderTest {

    @Test
    void everyValueKnowsItsPlace() {
        ObjectNode root = (ObjectNode) read("a:\n  - 1\n  - b/c: yes\n");

        Node word = JsonPointer.find(root, "/a/1/b~1c").orElseThrow();
        assertThat(word.location()).hasToString("t.yml:3:10");
        assertThat(word.location().pointer()).isEqualTo("/a/1/b~1c");
        assertThat(root.member("a").orElseThrow().location()).hasToString("t.yml:1:1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1            | 1
            2.50         | 2.50
            1e400        | 1e400
            +1           | 1
            .5           | 0.5
            -.5e3        | -0.5e3
            1.           | 1
            007          | 7
            0x1F         | 31
            0o17         | 15
            1.0.0        | "1.0.0"
            2026-01-01   | "2026-01-01"
            yes          | "yes"
            True         | true
            ~            | null
            null         | null
            'null'       | "null"
            "1"          | "1"
            !!str 1      | "1"
            -            | [null]
            {a: 1, 2: b} | {"a":1,"2":"b"}
            """)
    void scalarsAreThoseOfTheCoreSchema(String yaml, String json) {
        assertThat(JsonTreeWriter.compact(read(yaml))).isEqualTo(json);
    }

    @Test
    void aByteOrderMarkInsideTheTextTakesItsColumn() {
        Node root = YamlTreeReader.read("a.yaml", "a: \"x\uFEFFy\"\r\nb: [\"\uFEFF\", \"\uD83D\uDE00\", 1]\n")
                .value()
                .orElseThrow();
        Node last = JsonPointer.find(root, "/b/2").orElseThrow();
        assertThat(last.location().line()).isEqualTo(2);
        assertThat(last.location().column()).isEqualTo(16);
    }

    @Test
    void anAliasIsWhatItsAnchorNames() {
        Node root = read("a: &x {b: [1]}\nc: *x\n");

        assertThat(JsonTreeWriter.compact(root)).isEqualTo("{\"a\":{\"b\":[1]},\"c\":{\"b\":[1]}}");
        assertThat(JsonPointer.find(root, "/c/b/0").orElseThrow().location().pointer())
                .isEqualTo("/c/b/0");
    }

    @Test
    void aliasesCanNotMakeADocumentExplode() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9) + "*a" + (i - 1)));
        }

        assertThat(first(YamlTreeReader.read("t.yml", bomb.toString()))).contains("[limit-exceeded]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [1",
                "a: *b",
                "? [1]\n: 2",
                "a: 1\n--- \nb: 2",
                "a: .inf",
                "",
                "a: !thing 1",
                "a: &x [*x]",
                "a: \"\u0007\"",
                "\tb: 1",
                "!!int x"
            })
    void whatIsNoYamlIsReportedWithItsPlace(String yaml) {
        assertThat(first(YamlTreeReader.read("t.yml", yaml)))
                .matches("(?s)t\\.yml:\\d+:\\d+: error: .*\\[broken-yaml\\].*");
    }

    @Test
    void aNameThatStandsTwiceIsReportedWithBothPlaces() {
        assertThat(first(YamlTreeReader.read("t.yml", "a: 1\nb: 2\na: 3\n")))
                .startsWith("t.yml:3:1: error: \"a\" stands twice in this object; first at 1:1 [duplicate-key]");
    }

    @Test
    void depthIsLimited() {
        assertThat(first(YamlTreeReader.read("t.yml", "[".repeat(5_000)))).contains("[limit-exceeded]");
    }

    private static Node read(String text) {
        Loaded<Optional<Node>> loaded = YamlTreeReader.read("t.yml", text);
        assertThat(loaded.diagnostics()).isEmpty();
        return loaded.value().orElseThrow();
    }

    private static String first(Loaded<?> loaded) {
        assertThat(loaded.diagnostics()).isNotEmpty();
        return loaded.diagnostics().get(0).format();
    }
}
