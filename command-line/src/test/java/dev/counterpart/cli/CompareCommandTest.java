package dev.counterpart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.tree.JsonTreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class CompareCommandTest extends ProgramCalls {

    @Test
    void twoAsyncApiDocumentsAreComparedWhateverTheirVersionsAndTitles() throws IOException {
        write("old.yml", orders("orders.events"));
        write("new.yml", orders("orders.v2.events").replace("Orders", "Sales").replace("1.0.0", "2.0.0"));

        assertThat(run("compare", "old.yml", "old.yml")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).isEqualTo("1 message compared with old.yml: nothing breaks\n");
        assertThat(run("compare", "old.yml", "new.yml")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).contains("""
                new.yml:4:22: error: the channel orders.events has the address orders.v2.events [channel-address-changed]
                   4 |   events: { address: "orders.v2.events", messages: { placed: { payload: { type: object } } } }
                     |                      ^^^^^^^^^^^^^^^^^^ was orders.events in 1.0.0 (old.yml:4:22)
                   needs: keep the channel, deprecate it, and add another.
                1 message compared with old.yml: 1 error
                """);
    }

    @Test
    void whatTwoAsyncApiDocumentsDifferInIsForProgramsToo() throws IOException {
        write("old.yml", orders("orders.events"));
        write("new.yml", orders("orders.v2.events"));

        assertThat(run("compare", "--format=json", "old.yml", "new.yml")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(JsonTreeReader.read("out.json", out.toString().getBytes(StandardCharsets.UTF_8))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void anAsyncApiDocumentIsNotComparedWithWhatIsNone() throws IOException {
        write("old.yml", orders("orders.events"));

        assertThat(run("compare", "old.yml", "good.json")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString()).contains("old.yml is an AsyncAPI document, and good.json is none");
        assertThat(run("compare", "--root=.", "old.yml", "old.yml")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(run("compare", "good.json", ".")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString()).contains("counterpart check NEW --against dir:OLD");
    }

    @Test
    void whatIsNoSchemaIsNotCompared() throws IOException {
        write("letter.json", "{\"a\": 1}");

        assertThat(run("compare", "good.json", "letter.json")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString()).contains("letter.json is no JSON Schema");
    }

    @Test
    void schemasAreCompared() {
        assertThat(run("compare", "good.json", "wide.json")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString())
                .startsWith("compatible: every document of good.json is accepted by wide.json (strict)\n");
        out.getBuffer().setLength(0);
        assertThat(run("compare", "wide.json", "good.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).startsWith("""
                        breaking: not every document of wide.json is accepted by good.json (strict), for example
                           null
                           good.json says: null found, object expected [type]
                        good.json:1:42: breaking: now has object [type-changed]
                           1 | {"$id": "good", "title": "Good", "type": "object"}
                             |                                          ^^^^^^^^
                           wide.json:1:27: was null or object
                           1 | {"title": "Wide", "type": ["object", "null"]}
                             |                           ------------------
                        """);
    }

    @Test
    void whatIsManyIsCounted() throws IOException {
        String arms =
                IntStream.range(0, 9).mapToObj(i -> "{\"const\": " + i + "}").collect(Collectors.joining(", "));
        String members = IntStream.range(0, 12)
                .mapToObj(i -> "\"p" + i + "\": {\"title\": \"before\"}")
                .collect(Collectors.joining(", "));
        write("many.json", "{\"type\": \"integer\", \"properties\": {" + members + "}}");
        write(
                "fewer.json",
                "{\"anyOf\": [" + arms + "], \"properties\": {" + members.replace("before", "after") + "}}");

        assertThat(run("compare", "many.json", "fewer.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString())
                .contains("   … and 5 more\n", "… and 2 more harmless [annotation-changed]: --format json tells all\n");
    }

    @Test
    void programsGetAComparisonAsJson() {
        assertThat(run("compare", "--format=json", "wide.json", "good.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(JsonTreeReader.read("out", out.toString()).diagnostics()).isEmpty();
        assertThat(out.toString())
                .contains("\"verdict\": \"breaking\"", "\"witness\": null", "\"rule\": \"type-changed\"");
    }

    @Test
    void aSlipInAComparedSchemaIsToldAndNoReasonToStop() throws IOException {
        write("slip.json", "{\"type\": \"integer\", \"minimun\": 0}");

        assertThat(run("compare", "slip.json", "slip.json")).isEqualTo(ExitStatus.FINE);
        assertThat(err.toString())
                .contains("slip.json:1:21: warning: \"minimun\" is no keyword", "did you mean \"minimum\"?");
    }

    @Test
    void comparedSchemasReferToFilesBesideThem() throws IOException {
        for (String state : List.of("old", "new")) {
            Files.createDirectories(folder.resolve(state + "/orders"));
            write(state + "/money.json", "{\"type\": \"" + (state.equals("old") ? "number" : "integer") + "\"}");
            write(state + "/order.json", "{\"properties\": {\"total\": {\"$ref\": \"money.json\"}}}");
            write(state + "/orders/order.json", "{\"properties\": {\"total\": {\"$ref\": \"../money.json\"}}}");
            write(
                    state + "/far.json",
                    "{\"properties\": {\"total\": {\"$ref\": \"https://acme.example/money.json\"}}}");
        }
        assertThat(run("compare", "old/order.json", "new/order.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString())
                .contains("{\"total\":0.5}", "new/money.json:1:10: breaking: ", "old/money.json:1:10: ");

        assertThat(run("compare", "old/orders/order.json", "new/orders/order.json"))
                .isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString()).contains("dangling-ref");
        out.getBuffer().setLength(0);
        assertThat(run("compare", "--root=.", "old/orders/order.json", "new/orders/order.json"))
                .isEqualTo(ExitStatus.FINDINGS);
        assertThat(run("compare", "--root=old", "--root=new", "new/orders/order.json", "old/orders/order.json"))
                .isEqualTo(ExitStatus.FINE);
        assertThat(run("compare", "--map", "https://acme.example/=old", "old/far.json", "new/far.json"))
                .isEqualTo(ExitStatus.FINE);
    }

    @Test
    void oneOfTwoSchemasMayStandOnStandardInput() {
        input = "{\n  \"type\": [\"object\", \"null\"]\n}\n";

        assertThat(run("compare", "good.json", "-")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString())
                .startsWith("compatible: every document of good.json is accepted by stdin (strict)\n");
        out.getBuffer().setLength(0);
        assertThat(run("compare", "-", "good.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).contains("""
                           stdin:2:11: was null or object
                           2 |   "type": ["object", "null"]
                             |           ------------------
                        """);
        input = "type: object\n";
        assertThat(run("compare", "-", "good.json")).isEqualTo(ExitStatus.FINE);
        input = "type: strin\n";
        assertThat(run("compare", "-", "good.json")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString()).contains("stdin:1:7: error: ");
        input = "";
        assertThat(run("compare", "-", "good.json")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(run("compare", "--max-size=10", "good.json", "-")).isEqualTo(ExitStatus.WRONG_CALL);
    }

    @Test
    void standardInputIsReadAsFarAsALimitGoes() {
        input = "{\"title\": \"" + "x".repeat(100) + "\"}";

        assertThat(run("compare", "--max-size=100", "good.json", "-")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString()).contains("stdin is larger than 100 characters; --max-size raises the limit");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsReadLikeAFile() throws Exception {
        for (String text : List.of("{\"type\": \"object\"}", orders("orders.events"))) {
            write("kept", text);
            Path pipe = folder.resolve("pipe");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            // the shell opens the pipe: it waits there for who reads
            Process writer = new ProcessBuilder("sh", "-c", "cat kept > pipe")
                    .directory(folder.toFile())
                    .start();
            String other = text.startsWith("{") ? "good.json" : "old.yml";
            write("old.yml", orders("orders.events"));
            assertThat(run("compare", "pipe", other)).as(err.toString()).isEqualTo(ExitStatus.FINE);
            assertThat(writer.waitFor()).isZero();
            Files.delete(pipe);
        }
    }

    @Test
    void whatKeepsADocumentFromBeingReadIsToldBeforeWhatItIs() throws IOException {
        write("old.yml", orders("orders.events"));
        write("broken.yml", "asyncapi: 3.0.0\n  bad: [\n");

        assertThat(run("compare", "old.yml", "broken.yml")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString())
                .contains("broken.yml:2:", "nothing was compared: broken.yml has 1 error")
                .doesNotContain("is none");
    }

    @Test
    void whatIsNamedIsCounted() {
        run("compare", "good.json", "good.json", "good.json");
        assertThat(err.toString()).contains("OLD and NEW; 3 are named");
        run("compare");
        assertThat(err.toString()).contains("OLD and NEW; none is named");
    }

    @Test
    void aSharedFileOutsideTheFolderAsksForItsRoot() throws IOException {
        Files.createDirectories(folder.resolve("orders"));
        write("money.json", "{\"type\": \"integer\"}");
        write("orders/order.json", "{\"$ref\": \"../money.json\"}");

        assertThat(run("compare", "orders/order.json", "orders/order.json")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString()).contains("hint: ", "--root DIR");
    }

    @Test
    void aPayloadThatBreaksAsksForNoVersionWhereVersionsPlayNoPart() throws IOException {
        String payload = "{ type: object, properties: { n: { type: integer } } }";
        write("old.yml", orders("orders.events").replace("{ type: object }", payload));
        write("new.yml", orders("orders.events").replace("{ type: object }", payload.replace("integer", "string")));

        assertThat(run("compare", "old.yml", "new.yml")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).contains("[type-changed]", "needs: keep ").doesNotContain("needs: version");
    }

    @Test
    void formatsAndDialectsAreAsked() throws IOException {
        write("date.json", "{\"format\": \"date\"}");
        write("uuid.json", "{\"format\": \"uuid\"}");
        assertThat(run("compare", "date.json", "uuid.json")).isEqualTo(ExitStatus.FINE);
        assertThat(run("compare", "--assert-formats", "date.json", "uuid.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run("compare", "--profile=formats-asserted", "date.json", "uuid.json"))
                .isEqualTo(ExitStatus.FINDINGS);

        write("ref.json", "{\"$ref\": \"#/definitions/a\", \"maximum\": 3, \"definitions\": {\"a\": {}}}");
        write("three.json", "{\"maximum\": 3}");
        assertThat(run("compare", "ref.json", "three.json")).isEqualTo(ExitStatus.FINE);
        assertThat(run("compare", "--dialect=draft-07", "ref.json", "three.json"))
                .isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void aProfileSaysWhatCompatibleMeans() throws IOException {
        write("one.json", "{\"properties\": {\"a\": {\"type\": \"integer\"}}}");
        write(
                "two.json",
                "{\"properties\": {\"a\": {\"type\": \"integer\"}, \"b\": {\"default\": 1}}, \"required\": [\"b\"]}");
        assertThat(run("compare", "one.json", "two.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run("compare", "--profile=tolerant-reader", "one.json", "two.json"))
                .isEqualTo(ExitStatus.FINDINGS);
        assertThat(run("compare", "--profile=defaults-fill-required", "one.json", "two.json"))
                .isEqualTo(ExitStatus.FINE);
        out.getBuffer().setLength(0);
        assertThat(run("compare", "--profile=confluent", "one.json", "two.json"))
                .isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("nothing is proved of documents");
        write("bound.json", "{\"type\": \"integer\", \"minimum\": 1}");
        write("more.json", "{\"type\": \"integer\", \"minimum\": 1, \"exclusiveMinimum\": 0}");
        assertThat(run("compare", "--profile=confluent", "bound.json", "more.json"))
                .isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).contains("no document is known that shows it", "EXCLUSIVE_MINIMUM_ADDED");
    }

    @Test
    void whatIsHarmlessIsToldInALine() throws IOException {
        write("said.json", "{\"enum\": [1, 2]}");
        write("again.json", "{\"enum\": [2, 1]}");
        assertThat(run("compare", "said.json", "again.json")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString())
                .isEqualTo("compatible: every document of said.json is accepted by again.json (strict)\n"
                        + "again.json:1:10: harmless: lists the same values in another order; was in this order"
                        + " (said.json:1:10) [enum-reordered]\n");
    }

    /** Where nothing is known, nothing is called harmless. */
    @Test
    void whatChangedInAnUndecidedSchemaIsNotCalledHarmless() throws IOException {
        write("unread.json", "{\"type\": \"string\", \"pattern\": \"^(a+)b\\\\1$\"}");
        write("other.json", "{\"type\": \"string\", \"pattern\": \"^(a+)c\\\\1$\"}");
        assertThat(run("compare", "unread.json", "other.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString())
                .startsWith("undecided: ")
                .contains("other.json:1:31: changed: ")
                .doesNotContain("harmless");
        out.getBuffer().setLength(0);
        assertThat(run("compare", "--format=json", "unread.json", "other.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).contains("\"rule\": \"pattern-changed\", \"breaking\": null, ");
    }

    /** Two members that come together break together: neither change alone is to blame, and each would do. */
    @Test
    void aDocumentOfABreakAmongOthersIsShown() throws IOException {
        String schema = "{\"dependentRequired\": {\"x\": [\"y\"], \"y\": [\"x\"]}, \"properties\": {"
                + "\"a\": {\"type\": \"%s\"}, \"x\": {\"const\": %s}, \"y\": {\"const\": %s}}}";
        write("one.json", schema.formatted("integer", "1", "1"));
        write("two.json", schema.formatted("null", "2", "2"));
        assertThat(run("compare", "one.json", "two.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString()).contains("""
                   refused because of it, and because of another change as well, for example:
                     {"x":1,"y":1}
                     /x: must be the constant value '2' [const]
                     /y: must be the constant value '2' [const]
                   stays compatible: keep 1.
                """);
    }

    /** The arm that the document nearly fits has the last word, and the first place. */
    @Test
    void theNearestArmOfAUnionIsShownFirst() throws IOException {
        String card =
                "{\"required\": [\"kind\", \"card\", \"month\", \"year\"], \"properties\": {\"kind\": {\"const\": \"card\"}},"
                        + " \"not\": {\"required\": [\"iban\"]}}";
        String bank = "{\"required\": [\"kind\", \"iban\"%s], \"properties\": {\"kind\": {\"const\": \"bank\"}}}";
        write("iban.json", "{\"type\": \"object\", \"oneOf\": [" + card + ", " + bank.formatted("") + "]}");
        write("bic.json", "{\"type\": \"object\", \"oneOf\": [" + card + ", " + bank.formatted(", \"bic\"") + "]}");
        assertThat(run("compare", "iban.json", "bic.json")).isEqualTo(ExitStatus.FINDINGS);
        assertThat(out.toString().lines().skip(2).limit(2))
                .containsExactly(
                        "   bic.json says: must be valid to one and only one schema, but 0 are valid [oneOf]",
                        "   bic.json says: required property 'bic' not found [required]");
    }

    @Test
    void aWriterThatWritesNothingIsTold() throws IOException {
        write(
                "none.json",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}, \"required\": [\"b\"]}");
        assertThat(run("compare", "--profile=tolerant-reader", "none.json", "good.json"))
                .isEqualTo(ExitStatus.FINE);
        assertThat(out.toString())
                .contains(
                        "   note: none.json accepts no document at all (tolerant-reader), so that nothing is written");
        out.getBuffer().setLength(0);
        assertThat(run("compare", "--profile=tolerant-reader", "--format=json", "none.json", "good.json"))
                .isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("\"verdict\": \"compatible\",\n  \"vacuous\": true,");
        out.getBuffer().setLength(0);
        assertThat(run("compare", "none.json", "none.json")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).doesNotContain("note: ");
        assertThat(run("compare", "--format=json", "none.json", "none.json")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("\"vacuous\": false");
    }

    @Test
    void questionsAreAnsweredLineByLine() {
        input = """
                {"id": "a", "old": {"type": "integer"}, "new": {"type": "number"}}
                {"id": "b", "old": {}, "new": {"type": "number"}, "dialect": "draft-04"}
                """;
        assertThat(run("compare", "--batch")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).matches("""
                        \\{"id":"a","verdict":"compatible","micros":\\d+}
                        \\{"id":"b","verdict":"breaking","witness":"text","micros":\\d+}
                        """);
        out.getBuffer().setLength(0);
        input = "not json\n" + input;
        assertThat(run("compare", "--batch")).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(out.toString().lines()).hasSize(3);
        assertThat(out.toString()).startsWith("{\"id\":null,\"verdict\":\"undecided\",\"reason\":");
    }
}
