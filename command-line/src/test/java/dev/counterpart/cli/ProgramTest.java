package dev.counterpart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.print.ToolVersion;
import dev.counterpart.model.tree.JsonTreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramTest extends ProgramCalls {

    @Test
    void whatIsFineEndsWith0() {
        assertThat(run("validate", "good.json")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("\ngood.json: 1 message, 0 services, 1 note\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aKindCanBeToldWhereNobodySaysOne() {
        assertThat(run("validate", "--assume-kind=command", "good.json")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).doesNotContain("missing-kind");
    }

    @Test
    void findingsArePrintedWithTheirLineAndEndWith1() {
        assertThat(run("validate", "good.json", "broken.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).contains("""
                        broken.json:3:20: error: "minProperties" must be a whole number from zero, not "1" [invalid-keyword-value]
                           3 |   "minProperties": "1"
                             |                    ^^^
                        """).endsWith("\nbroken.json: 1 message, 0 services, 1 error, 1 note\n");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void programsGetTheirFormatAndNothingElse(String format) {
        assertThat(run("validate", "--format", format, "broken.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(JsonTreeReader.read("out", out.toString()).diagnostics()).isEmpty();
        assertThat(out.toString()).contains("invalid-keyword-value");
    }

    @Test
    void aReportGoesToTheFileThatIsNamed() throws IOException {
        assertThat(run("validate", "--format=sarif", "-o", "report.sarif", "broken.json"))
                .isEqualTo(ExitStatus.FINDINGS);
        assertThat(Files.readString(folder.resolve("report.sarif"))).contains("\"2.1.0\"");
        assertThat(out.toString()).startsWith("report.sarif: 1 error");
    }

    @Test
    void coloursAreForWhoAsks() {
        run("validate", "--color=always", "broken.json");
        assertThat(out.toString()).contains("\u001B[1;31merror:\u001B[0m");
        out.getBuffer().setLength(0);
        run("validate", "--color=auto", "broken.json");
        assertThat(out.toString()).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "validat good.json",
                "validate",
                "validate no-such-folder",
                "validate --format=xml good.json",
                "validate --fail-on=note good.json",
                "validate --colour=purple good.json",
                "validate --no-such-option good.json",
                "validate -o no/such/folder/report.txt good.json",
                "validate bad\u0000name",
                "validate --assume-kind letter good.json",
                "validate --max-depth 0 good.json",
                "validate --max-depth 5000 good.json",
                "validate --max-size big good.json",
                "validate --map https://acme.example/=nowhere good.json",
                "validate --map nowhere good.json",
                "check good.json",
                "check good.json --against dir:good.json --format=xml",
                "check good.json --against maven:a:b:1",
                "check good.json --profile lenient",
                "check good.json --against dir:nowhere",
                "review good.json",
                "review good.json --against dir:broken.json",
                "compare good.json",
                "compare good.json broken.json",
                "compare good.json good.json good.json",
                "compare good.json nowhere.json",
                "compare good.json .",
                "compare --batch good.json",
                "compare --batch -o answers.json",
                "compare --batch --format=json",
                "compare --batch --root=.",
                "compare - -",
                "release --help",
                "release schemas --help",
                "compare --profile=lenient good.json wide.json",
                "compare --dialect=draft-5 good.json wide.json",
                "compare --format=sarif good.json wide.json",
                "compare --root=nowhere good.json wide.json",
                "review good.json --against dir:good.json --profile lenient",
                "rules no-such-rule",
            })
    void aWrongCallEndsWith2AndOneWordWhy(String call) {
        assertThat(run(call.isEmpty() ? new String[0] : call.split(" "))).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dir:old", "dir:old/orders.yml"})
    void anAsyncApiDocumentIsComparedWithItsEarlierSelf(String base) throws IOException {
        Files.createDirectory(folder.resolve("old"));
        write("old/orders.yml", orders("orders.events"));
        write("old/other.yml", orders("other.events").replace("Orders", "Others"));
        write("orders.yml", orders("orders.v2.events"));

        assertThat(run("check", "orders.yml", "--against", base)).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).isEqualTo("""
                orders.yml:4:22: error: the channel orders.events has the address orders.v2.events [channel-address-changed]
                   4 |   events: { address: "orders.v2.events", messages: { placed: { payload: { type: object } } } }
                     |                      ^^^^^^^^^^^^^^^^^^ was orders.events in 1.0.0 (old/orders.yml:4:22)
                   needs: version 2.0.0 of the AsyncAPI document of orders, or keep the channel, deprecate it, and add another.
                1 message compared with old/orders.yml: 1 error
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void aGatesFindingsAreForProgramsToo(String format) throws IOException {
        Files.createDirectory(folder.resolve("old"));
        write("old/orders.yml", orders("orders.events"));
        write("orders.yml", orders("orders.v2.events"));

        assertThat(run("check", "orders.yml", "--against=dir:old", "--format=" + format))
                .isEqualTo(ExitStatus.FINDINGS);
        assertThat(JsonTreeReader.read("report", out.toString().getBytes(StandardCharsets.UTF_8))
                        .hasErrors())
                .isFalse();
        assertThat(out.toString()).contains("channel-address-changed", "was orders.events", "old/orders.yml");
        assertThat(out.toString()).contains(format.equals("json") ? "{\n  \"version\": 1," : "\"2.1.0\"");
    }

    @Test
    void whatIsBeyondALimitIsAFinding() throws IOException {
        write("deep.json", "{\"type\": \"object\", \"not\": {\"not\": {\"not\": {}}}}");
        write("alias.yml", "$defs: {a: &a {type: string}, b: *a, c: *a}");

        assertThat(run("validate", "--max-depth=2", "deep.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run("validate", "--max-depth=1000", "deep.json")).isEqualTo(ExitStatus.FINE);
        assertThat(run("validate", "--max-size=10", "deep.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run("validate", "--max-values=2", "deep.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run("validate", "--max-aliases=1", "alias.yml")).isEqualTo(ExitStatus.FINDINGS);
        write("far.json", "{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"$ref\": \"#/$defs/b\"}, \"b\": {}}}");
        assertThat(run("validate", "--max-references=1", "far.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run("validate", "--max-references=2", "far.json")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString().split("limit-exceeded", -1)).hasSize(6);
    }

    @Test
    void aUriIsReadFromTheFolderThatIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("shared"));
        write("shared/money.json", "{\"type\": \"integer\"}");
        write("price.json", "{\"$ref\": \"https://acme.example/money.json\"}");

        assertThat(run("validate", "price.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).contains("dangling-ref");
        assertThat(run("validate", "--map", "https://acme.example/=shared", "price.json"))
                .isEqualTo(ExitStatus.FINE);
        for (String command : List.of("check", "review")) {
            assertThat(run(command, "price.json", "--against=dir:price.json")).isEqualTo(ExitStatus.WRONG_CALL);
            assertThat(run(command, "price.json", "--against=dir:price.json", "--map", "https://acme.example/=shared"))
                    .isEqualTo(ExitStatus.FINE);
        }
    }

    @Test
    void anEmptyPathIsNotTakenForThisFolder() {
        assertThat(run("validate", "")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString()).contains("empty");
    }

    @Test
    void twoSchemasAreNotCheckedAsTwoMessages() {
        assertThat(run("check", "good.json", "--against=dir:wide.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(err.toString()).contains("counterpart compare OLD NEW");
    }

    @Test
    void whereNothingWasReleasedNothingIsSaidToHold() throws IOException {
        Files.createDirectories(folder.resolve("catalog"));
        write("catalog/good.json", "{\"title\": \"Good\", \"type\": \"object\"}");

        assertThat(run("check", "catalog")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString())
                .startsWith("0 messages compared with catalog/.released: all is new, so nothing was compared\n");
    }

    @Test
    void rulesAreListedAndExplained() {
        assertThat(run("rules")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).containsPattern("(?m)^duplicate-key +The same name stands twice in one object\\.$");
        out.getBuffer().setLength(0);
        assertThat(run("rules", "duplicate-key")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).startsWith("# duplicate-key\n").contains("## Why it matters");
        assertThat(run("rules", "duplicate-keys")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString()).contains("did you mean \"duplicate-key\"?");
    }

    @Test
    void itSaysWhoItIs() {
        assertThat(run("--version")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString().strip()).isEqualTo("counterpart " + ToolVersion.text());
        assertThat(run("--help")).isEqualTo(ExitStatus.FINE);
        assertThat(run("validate", "--help")).isEqualTo(ExitStatus.FINE);
    }
}
