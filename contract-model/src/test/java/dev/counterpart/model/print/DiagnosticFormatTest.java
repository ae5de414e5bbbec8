package dev.counterpart.model.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.JsonTreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format has its golden in {@code print/expected.<name>}; {@code -Dgolden.update=true} writes what is printed now. */
final class DiagnosticFormatTest {

    private static final Path FIXTURE = Path.of("src/test/resources/print");
    private static final String ORDER_CREATED = "schemas/events/order-created.json";
    private static final String MONEY = "schemas/shared/money.json";

    private static final List<Diagnostic> DIAGNOSTICS = List.of(
            Diagnostic.warning(
                    RuleIds.UNKNOWN_OWNER,
                    new SourceLocation("schemas/events/größe 1.yml", 2, 10, "/owners/0"),
                    "there is no team \"ordering-plattform\" in the catalog",
                    "did you mean \"ordering-platform\"?"),
            Diagnostic.note(
                    RuleIds.MESSAGE_WITHOUT_RECEIVER,
                    SourceLocation.ofFile(ORDER_CREATED),
                    "no service receives the event \"order-created\"",
                    ""),
            Diagnostic.error(
                            RuleIds.INVALID_KEYWORD_VALUE,
                            new SourceLocation(MONEY, 2, 11, "/type"),
                            "\"type\" names no type: \"integr\"",
                            "did you mean \"integer\"?")
                    .relatedTo(
                            new SourceLocation(ORDER_CREATED, 5, 23, "/properties/total/$ref"),
                            "referred to from here"),
            Diagnostic.error(
                            RuleIds.DUPLICATE_KEY,
                            new SourceLocation(MONEY, 3, 3, "/type"),
                            "\"type\" stands twice in this object; first at 2:3",
                            "")
                    .relatedTo(new SourceLocation(MONEY, 2, 3, "/type"), "\"type\" stands here first"));

    private final Sources sources = new SourceFiles(Map.of("schemas", FIXTURE.resolve("schemas")));

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void printsTheSameBytesEachTime(String name) throws IOException {
        Path expected = FIXTURE.resolve("expected." + name);

        String printed = DiagnosticFormat.named(name)
                .orElseThrow()
                .print(DIAGNOSTICS, sources)
                .replace('"' + ToolVersion.text() + '"', "\"(version)\"")
                .replaceAll("\"# .*\"", "\"(page)\"");

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void formatsForProgramsAreJson(String name) {
        DiagnosticFormat format = DiagnosticFormat.named(name).orElseThrow();

        assertThat(JsonTreeReader.read("report", format.print(DIAGNOSTICS, sources))
                        .diagnostics())
                .isEmpty();
        assertThat(JsonTreeReader.read("report", format.print(List.of(), sources))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aFingerprintStaysWhenLinesMove() {
        SourceLocation moved = new SourceLocation(MONEY, 30, 3, "/type");
        Diagnostic later = Diagnostic.error(
                RuleIds.DUPLICATE_KEY, moved, "\"type\" stands twice in this object; first at 29:3", "");

        assertThat(fingerprint(later)).isEqualTo(fingerprint(DIAGNOSTICS.get(3)));
        assertThat(fingerprint(later)).isNotEqualTo(fingerprint(DIAGNOSTICS.get(2)));
    }

    @Test
    void coloursAreForTerminalsThatAsk() {
        Diagnostic diagnostic = DIAGNOSTICS.get(2);

        assertThat(new TextFormat(Ink.ANSI).print(diagnostic, sources).replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(new TextFormat().print(diagnostic, sources));
        assertThat(new TextFormat().print(diagnostic, sources)).doesNotContain("\u001B");
    }

    @Test
    void aPathInSarifIsAUriReference() {
        assertThat(uri("schemas/a b.json")).isEqualTo("schemas/a%20b.json");
        assertThat(uri("urn:x/y.json")).isEqualTo("./urn:x/y.json");
        assertThat(uri("/srv/schemas/a.json")).isEqualTo("file:///srv/schemas/a.json");
        assertThat(uri("C:/schemas/a.json")).isEqualTo("file:///C:/schemas/a.json");
    }

    private static String uri(String path) {
        Diagnostic diagnostic = Diagnostic.error(RuleIds.BROKEN_JSON, SourceLocation.ofFile(path), "no JSON", "");
        String line = new SarifFormat()
                .print(List.of(diagnostic), Sources.NONE)
                .lines()
                .filter(each -> each.contains("\"uri\""))
                .findFirst()
                .orElseThrow();
        return line.substring(line.indexOf(": ") + 3, line.length() - 1);
    }

    private String fingerprint(Diagnostic diagnostic) {
        return new SarifFormat()
                .print(List.of(diagnostic), sources)
                .lines()
                .filter(line -> line.contains("place/v1"))
                .findFirst()
                .orElseThrow();
    }
}
