package dev.counterpart.checker.containment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContainmentTest {

    private static final String TREE = """
            {"$ref": "#/$defs/tree", "$defs": {"tree": {"type": "object", "required": ["value"], "properties": {
              "value": {"type": "integer"}, "children": {"type": "array", "items": {"$ref": "#/$defs/tree"}}}}}}
            """;

    private static final String EXPRESSION = """
            {"$ref": "#/$defs/e", "$defs": {"e": {"oneOf": [{"type": "integer"}, {"type": "object",
              "required": ["left", "right"],
              "properties": {"left": {"$ref": "#/$defs/e"}, "right": {"$ref": "#/$defs/e"}}}]}}}
            """;

    @Test
    void aRecursiveSchemaLiesWithinAWiderOne() {
        compatible(TREE, TREE.replace("integer", "number"));
        compatible(EXPRESSION, EXPRESSION.replace("integer", "number"));
        assertThat(witness(TREE.replace("integer", "number"), TREE)).isEqualTo("{\"value\":0.5}");
        assertThat(witness(EXPRESSION.replace("integer", "number"), EXPRESSION)).isEqualTo("0.5");
    }

    @Test
    void aBreakDeepInARecursiveSchemaIsFound() {
        String reader = TREE.replace(
                "\"items\": {\"$ref\": \"#/$defs/tree\"}",
                "\"items\": {\"properties\": {\"value\": {\"maximum\": 3}}}");
        assertThat(witness(TREE, reader)).isEqualTo("{\"value\":0,\"children\":[{\"value\":4}]}");
    }

    @Test
    void aSchemaThatOnlyAnEndlessDocumentFitsIsEmpty() {
        compatible(
                "{\"$ref\":\"#/$defs/x\",\"$defs\":{\"x\":{\"type\":\"object\",\"required\":[\"next\"],"
                        + "\"properties\":{\"next\":{\"$ref\":\"#/$defs/x\"}}}}}",
                "false");
    }

    @Test
    void whatIsNotUnderstoodMeansTheSameWhereverItStands() {
        String backReference = "{\"properties\":{\"a\":{\"pattern\":\"^(.)\\\\1$\"}}}";
        compatible(backReference, backReference);
        compatible(backReference.replace("{\"pattern", "{\"minLength\":2,\"pattern"), backReference);
        assertThat(check(backReference, backReference.replace("^(.)", "^([a-z])")))
                .isNotInstanceOf(Verdict.Compatible.class);
    }

    @Test
    void whatIsNotUnderstoodIsNotTheSameBecauseItStandsAtTheSamePlace() {
        Verdict verdict = Containment.check(
                document("schema.json", "{\"pattern\":\"^(.)\\\\1$\"}"),
                document("schema.json", "{\"pattern\":\"^(a)\\\\1$\"}"));
        assertThat(verdict).isNotInstanceOf(Verdict.Compatible.class);
    }

    @Test
    void manyDiscriminatedArmsAreNoTrouble() {
        String union = "{\"oneOf\":["
                + IntStream.range(0, 200)
                        .mapToObj(i ->
                                "{\"type\":\"object\",\"required\":[\"kind\"],\"properties\":{\"kind\":{\"const\":\"k"
                                        + i + "\"},\"value\":{\"type\":\"integer\",\"minimum\":" + i + "}}}")
                        .collect(Collectors.joining(","))
                + "]}";
        compatible(union, union.replace("\"minimum\":199", "\"minimum\":198"));
        assertThat(witness(union, union.replace("\"minimum\":199", "\"minimum\":200")))
                .isEqualTo("{\"kind\":\"k199\",\"value\":199}");
    }

    /** As payloads of webhooks are written: told apart by what they need and forbid, and again by what they do. */
    @Test
    void aUnionOfManyUnionsIsDecided() {
        String union = "{\"oneOf\":["
                + IntStream.range(0, 60)
                        .mapToObj(event -> "{\"oneOf\":["
                                + IntStream.range(0, 4)
                                        .mapToObj(action -> event(event, action))
                                        .collect(Collectors.joining(","))
                                + "]}")
                        .collect(Collectors.joining(","))
                + "]}";
        compatible(union, union.replace("\"maximum\":59", "\"maximum\":60"));
        assertThat(witness(union, union.replace("\"maximum\":59", "\"maximum\":58")))
                .isEqualTo("{\"action\":\"a0\",\"sender\":{\"id\":\"text\"},\"subject59\":{\"size\":59}}");
    }

    private static String event(int event, int action) {
        String subject = "subject" + event;
        return "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"action\",\"" + subject
                + "\",\"sender\"],\"properties\":{\"action\":{\"type\":\"string\",\"enum\":[\"a" + action + "\"]},\""
                + subject + "\":{\"type\":\"object\",\"properties\":{\"size\":{\"type\":\"integer\",\"maximum\":"
                + event + "}}},\"sender\":{\"type\":\"object\",\"required\":[\"id\"]}}}";
    }

    @Test
    void aMemberWithoutATextTellsNoArmsApart() {
        String arm = "{\"type\":\"object\",\"required\":[\"k\"],\"properties\":{\"k\":{\"pattern\":\"[]\"}}}";
        String other = arm.replace("[]", "[]a");
        String third = arm.replace("[]", "[]b");
        assertThat(witness("{\"type\":\"object\"}", "{\"oneOf\":[" + arm + "," + other + "," + third + "]}"))
                .isEqualTo("{}");
        compatible(
                "{\"properties\":{\"k\":{\"const\":1}},\"required\":[\"k\"],\"type\":\"object\"}",
                "{\"not\":{\"oneOf\":[" + arm + "," + other + "," + third + "]}}");
    }

    /** Where any two arms may hold at once, what one of them leaves open is the question. */
    @Test
    void armsThatNothingTellsApartAreHeldAgainstEachOther() {
        IntFunction<String> union = arms -> "{\"oneOf\":["
                + IntStream.range(0, arms)
                        .mapToObj(arm -> "{\"type\":\"object\",\"required\":[\"k" + arm + "\"],\"properties\":{\"k"
                                + arm + "\":{\"type\":\"string\"}}}")
                        .collect(Collectors.joining(","))
                + "]}";
        assertThat(witness(union.apply(30), union.apply(31))).isEqualTo("{\"k0\":\"text\",\"k30\":\"text\"}");
        assertThat(witness(union.apply(31), union.apply(30))).isEqualTo("{\"k30\":\"text\"}");
        compatible(union.apply(30), union.apply(30).replace("oneOf", "anyOf"));
    }

    @Test
    void aVerdictCanBeRead() {
        Verdict verdict = check("{\"type\":\"integer\"}", "{\"type\":\"integer\",\"maximum\":99}");
        assertThat(verdict).hasToString("Breaking[100, reader.json:1:29 now has maximum 99 [bound-tightened]]");
    }

    @Test
    void patternsMayLookAround() {
        compatible(text("^(?=.*[A-Z])(?=.*\\\\d).+$"), text("^[^A-Z]*([A-Z].*\\\\d|\\\\d.*[A-Z])"));
        compatible(text("^(?![^]*foo)"), text("^((?!foo)[^])*$"));
        compatible(text("^(?!0+$)\\\\d{1,3}$"), text("^(0{0,2}[1-9]\\\\d{0,2})$"));
        compatible(text("\\\\bfoo\\\\b"), text("(?<!\\\\w)foo(?!\\\\w)"));
        assertThat(witness(text("^\\\\d{4}$"), text("^(?!0+$)\\\\d{4}$"))).isEqualTo("\"0000\"");
        assertThat(witness(text("foo"), text("\\\\bfoo\\\\b"))).contains("foo");
    }

    private static String text(String pattern) {
        return "{\"type\":\"string\",\"pattern\":\"" + pattern + "\"}";
    }

    @Test
    void aLeapSecondIsLeftOutAndSaidToBe() {
        SchemaDocument leap = SchemaLoader.load("a.json", "{\"const\":\"1998-12-31T23:59:60Z\"}")
                .orThrow();
        SchemaDocument times =
                SchemaLoader.load("b.json", "{\"format\":\"date-time\"}").orThrow();
        assertThat(Containment.check(leap, times, Options.strict().withFormats(FormatUse.ASSERTED)))
                .isEqualTo(new Verdict.Undecided(
                        "format",
                        "the document that was found has a leap second, which date-time is taken to leave out"));
    }

    @Test
    void whatIsNotUnderstoodIsSaidToBeUndecided() {
        String writer = "{\"type\":\"string\",\"pattern\":\"^(A|B)\\\\1$\"}";
        assertThat(check(writer, "{\"pattern\":\"AA|BB\"}"))
                .isInstanceOfSatisfying(Verdict.Undecided.class, undecided -> {
                    assertThat(undecided.keyword()).isEqualTo("pattern");
                    assertThat(undecided.reason()).contains("writer.json");
                });
    }

    @Test
    void whatIsNotUnderstoodIsNoExcuseWhereItDoesNotMatter() {
        String pattern = "\"pattern\":\"^(A|B)\\\\1$\"";
        compatible("{\"type\":\"string\"," + pattern + "}", "{\"type\":\"string\"}");
        assertThat(witness("{\"type\":[\"string\",\"integer\"]," + pattern + "}", "{\"type\":\"string\"}"))
                .isEqualTo("0");
        // a candidate that the independent validator confirms is a witness, however it was found
        assertThat(witness("{\"type\":\"string\"}", "{\"type\":\"string\"," + pattern + "}"))
                .isEqualTo("\"text\"");
    }

    @Test
    void tooMuchWorkIsUndecidedAndTheSameEveryTime() {
        Options little = new Options(Profile.STRICT, FormatUse.ANNOTATION, 10, List.of());
        Verdict first = Containment.check(document("writer.json", TREE), document("reader.json", TREE), little);
        assertThat(first)
                .isInstanceOfSatisfying(
                        Verdict.Undecided.class,
                        undecided -> assertThat(undecided.keyword()).isEqualTo("budget"));
        assertThat(Containment.check(document("writer.json", TREE), document("reader.json", TREE), little))
                .isEqualTo(first);
    }

    @Test
    void aNumberOfManyDigitsIsComparedAndNotWrittenOut() {
        compatible("{\"const\":1e99999}", "{\"minimum\":1e99998}");
        assertThat(check("{\"type\":\"number\",\"minimum\":1e99999}", "{\"multipleOf\":3}"))
                .isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void eachSideKeepsToItsOwnDraft() {
        String old = "\"$schema\":\"http://json-schema.org/draft-07/schema#\"";
        compatible(
                "{" + old + ",\"items\":[{\"type\":\"integer\"}],\"additionalItems\":false,\"type\":\"array\"}",
                "{\"prefixItems\":[{\"type\":\"number\"}],\"items\":false}");
        compatible("{" + old + ",\"dependencies\":{\"a\":[\"b\"]}}", "{\"dependentRequired\":{\"a\":[\"b\"]}}");
        assertThat(witness(
                        "{\"dependentRequired\":{\"a\":[\"b\"]}}",
                        "{" + old + ",\"dependencies\":{\"a\":[\"b\",\"c\"]}}"))
                .contains("\"a\"");
        // beside a $ref nothing counts in draft-07, and all counts in 2020-12
        String both = "\"$ref\":\"#/definitions/x\",\"maximum\":3,\"definitions\":{\"x\":{\"type\":\"integer\"}}";
        compatible("{" + both + "}", "{" + old + "," + both + "}");
        assertThat(witness("{" + old + "," + both + "}", "{" + both + "}")).isEqualTo("4");
    }

    private static void compatible(String writer, String reader) {
        assertThat(check(writer, reader)).isInstanceOf(Verdict.Compatible.class);
    }

    private static String witness(String writer, String reader) {
        Verdict verdict = check(writer, reader);
        assertThat(verdict).isInstanceOf(Verdict.Breaking.class);
        assertThat(((Verdict.Breaking) verdict).facts()).isNotEmpty();
        return JsonTreeWriter.compact(((Verdict.Breaking) verdict).witness());
    }

    private static Verdict check(String writer, String reader) {
        return Containment.check(document("writer.json", writer), document("reader.json", reader));
    }

    private static SchemaDocument document(String path, String text) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(path, text);
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return loaded.value();
    }
}
