package dev.counterpart.model.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrameTest {

    /** {@code «} and {@code »} stand around what is meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "json; {«\"type\"»: \"text\"}",
                "json; {\"type\": «\"text\"»}",
                "json; {\"type\": «\"a \\\" quoted\"», \"x\": 1}",
                "json; {\"minimum\": «-1.5e3», \"maximum\": 2}",
                "json; {\"minimum\": «true»}",
                "json; {\"items\": «[{\"a\": \"]\"}, 2]», \"x\": 1}",
                "json; {\"properties\": «{»",
                "json; {\"properties\": «{\"a\": 1,»",
                "json; {\"text\": «\"never closed»",
                "json; {\"a\": 1«}»",
                "json; {\"a\": «nonsense»}",
                "yml; «type»: text",
                "yml; type: «text of several words» # a comment",
                "yml; type: «a#b:c»",
                "yml; {type: «text of», other: 1}",
                "yml; - «id»: x",
                "yml; «- id: x»",
                "yml; name: «'it''s'» # done",
                "yml; name: «\"x\"»",
                "yml; when: «|»",
            })
    void aPlaceMeansTheTokenThere(String ending, String marked) {
        int start = marked.indexOf('«');
        String line = marked.replace("«", "").replace("»", "");

        Span span = Span.at(line, start + 1, "schemas/order." + ending);

        assertThat(line.substring(span.start(), span.end()))
                .isEqualTo(marked.substring(start + 1, marked.indexOf('»')));
    }

    @Test
    void aPlaceBehindTheLineMeansItsEnd() {
        assertThat(frame("{\"a\": 1", 8)).isEqualTo("""
                   1 | {"a": 1
                     |        ^""");
        assertThat(frame("", 1)).isEqualTo("""
                   1 |
                     | ^""");
        assertThat(frame("{}", 99)).isEqualTo("""
                   1 | {}
                     |   ^""");
    }

    @Test
    void tabsAndWideCharactersKeepTheMarkUnderWhatIsMeant() {
        assertThat(frame("\t{\t\"a\": 1}", 4)).isEqualTo("""
                   1 |     {    "a": 1}
                     |          ^^^""");
        assertThat(frame("{\"注文\": \"金額\"}", 8)).isEqualTo("""
                   1 | {"注文": "金額"}
                     |          ^^^^^^""");
        assertThat(frame("{\"🛒\": \"e\u0301té\"}", 8)).isEqualTo("""
                   1 | {"🛒": "e\u0301té"}
                     |        ^^^^^""");
    }

    @Test
    void nothingInAFileReachesTheTerminalAsAnOrder() {
        assertThat(frame("{\"\u001B[31m\u202Eevil\u0007\": 1}", 2)).isEqualTo("""
                   1 | {"␛[31m\uFFFDevil␇": 1}
                     |  ^^^^^^^^^^^^^""");
    }

    @Test
    void ofALongLineWhatIsAroundTheMarkIsShown() {
        String line = "[" + "\"0123456789\", ".repeat(1_000) + "\"here\"" + ", 1".repeat(1_000) + "]";

        List<String> frame = List.of(frame(line, line.indexOf("\"here") + 1).split("\n"));

        assertThat(frame.get(0)).startsWith("1 | …").endsWith("…").hasSizeLessThan(4 + Excerpt.WIDTH + 2);
        assertThat(frame.get(1).indexOf('^')).isEqualTo(frame.get(0).indexOf("\"here\""));
        assertThat(frame.get(1)).endsWith(" ^^^^^^");
    }

    @Test
    void aMarkLongerThanTheScreenIsCut() {
        String line = "{\"a\": \"" + "x".repeat(5_000_000) + "\"}";

        List<String> frame = List.of(frame(line, 7).split("\n"));

        assertThat(frame.get(0)).startsWith("1 | {\"a\": \"xxx").endsWith("x…");
        assertThat(frame.get(1)).matches("  \\|       \\^{114}");
    }

    @Test
    void linesAreThoseOfTheReaders(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("order.json"), "\uFEFF{\r\n\"a\":\r1,\n\"b\"}\n".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("broken.json"), new byte[] {'{', '"', (byte) 0xE4, '"', '}'});
        Sources sources = new SourceFiles(Map.of("schemas", folder, "one.json", folder.resolve("order.json")));

        assertThat(sources.lines("schemas/order.json")).containsExactly("{", "\"a\":", "1,", "\"b\"}", "");
        assertThat(sources.line("one.json", 4)).contains("\"b\"}");
        assertThat(sources.line("schemas/broken.json", 1)).contains("{\"\uFFFD\"}");
        assertThat(sources.line("schemas/order.json", 0)).isEmpty();
        assertThat(sources.line("schemas/order.json", 6)).isEmpty();
        assertThat(sources.line("schemas/other.json", 1)).isEmpty();
        assertThat(sources.line("schemas", 1)).isEmpty();
        assertThat(sources.line("elsewhere/order.json", 1)).isEmpty();
    }

    @Test
    void aPlaceWithoutTextHasNoFrame() {
        assertThat(new Frame(Sources.NONE, Ink.NONE).of(new SourceLocation("a.json", 3, 4, ""), "label"))
                .isEmpty();
    }

    @Test
    void aLabelStandsBehindAShortMarkAndBelowALongOne() {
        Sources sources = path -> List.of("{\"required\": [\"orderId\", \"customerId\", \"items\", \"currency\"]}");
        Frame frame = new Frame(sources, Ink.NONE);

        assertThat(String.join("\n", frame.of(new SourceLocation("a.json", 1, 2, ""), "here")))
                .endsWith(" ^^^^^^^^^^ here");
        assertThat(frame.of(new SourceLocation("a.json", 1, 14, ""), "here"))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("| " + " ".repeat(13) + "here");
    }

    private static String frame(String line, int column) {
        Sources sources = path -> List.of(line);
        return String.join("\n", new Frame(sources, Ink.NONE).of(new SourceLocation("order.json", 1, column, ""), ""))
                .stripIndent();
    }
}
