package dev.counterpart.checker.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each break comes with a document that is refused because of it. */
class BreakTest {

    @Test
    void severalBreaksHaveADocumentEach() {
        List<Break> breaks = breaks(
                "{'type':'object','properties':{'a':{'type':'integer'},'b':{'enum':['x','y','z']},'c':{'type':'string'}}}",
                "{'type':'object','properties':{'a':{'type':'integer','minimum':0},'b':{'enum':['x']},'c':{'type':'string'}},"
                        + "'required':['c']}");
        assertThat(breaks)
                .extracting(BreakTest::words)
                .containsExactly(
                        "property-became-required {} /required",
                        "bound-tightened {'c':'text','a':-1} /a/minimum",
                        "enum-value-removed {'c':'text','b':'y'} /b/enum",
                        "enum-value-removed {'c':'text','b':'z'} /b/enum");
        assertThat(breaks).allMatch(Break::alone);
    }

    @Test
    void breaksThatAlwaysComeTogetherShareADocument() {
        List<Break> breaks = breaks(
                "{'type':'object','required':['a','b'],'properties':{'a':{'const':1},'b':{'const':1}}}",
                "{'type':'object','required':['a','b'],'properties':{'a':{'const':2},'b':{'const':2}}}");
        assertThat(breaks).hasSize(2).noneMatch(Break::alone);
        assertThat(breaks)
                .allMatch(each -> JsonTreeWriter.compact(each.witness()).equals("{\"a\":1,\"b\":1}"));
    }

    @Test
    void armsThatWereRemovedAreShownOneByOne() {
        String arm = "{'type':'object','required':['kind'],'properties':{'kind':{'const':'%s'}}}";
        String three = "{'oneOf':[" + arm.formatted("A") + "," + arm.formatted("B") + "," + arm.formatted("C") + "]}";
        assertThat(breaks(three, "{'oneOf':[" + arm.formatted("A") + "]}"))
                .extracting(each -> JsonTreeWriter.compact(each.witness()))
                .containsExactly("{\"kind\":\"B\"}", "{\"kind\":\"C\"}");
    }

    @Test
    void aTightenedPartThatNoDocumentReachesIsHarmless() {
        Verdict verdict = Containment.check(
                document(
                        "old.json",
                        "{'oneOf':[{'type':'integer','maximum':9},{'type':'string'}],'enum':[1,'long text']}"),
                document(
                        "new.json",
                        "{'oneOf':[{'type':'integer','maximum':5},{'type':'string','maxLength':3}],'enum':[1,'long text']}"));
        assertThat(((Verdict.Breaking) verdict).facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.what()).contains("maxLength 3"));
    }

    @Test
    void whatIsReachedInSeveralWaysIsToldAtTheShortest() {
        String schema =
                "{'type':'object','properties':{'first':{'$ref':'#'},'second':{'$ref':'#/$defs/a'},'third':{'$ref':'#/$defs/b'}},"
                        + "'$defs':{'a':{'properties':{'deeper':{'$ref':'#/$defs/b'}}},'b':{'properties':{'size':{'type':'integer','maximum':9}}}}}";
        assertThat(breaks(schema, schema.replace("'maximum':9", "'maximum':8")))
                .singleElement()
                .satisfies(broken -> assertThat(broken.fact().what()).contains("\"third.size\""));
    }

    /** Beside a break a limit that went is none. */
    @Test
    void aLimitThatWentIsNoBreak() {
        assertThat(breaks(
                        "{'not':{'const':1},'pattern':'a','propertyNames':{'maxLength':9},'uniqueItems':true,'maximum':9}",
                        "{'maximum':8}"))
                .extracting(BreakTest::words)
                .containsExactly("bound-tightened 9 /maximum");
    }

    @Test
    void aHundredBreaksEndInTime() {
        String before = "{'type':'object','properties':{"
                + IntStream.range(0, 100)
                        .mapToObj(i -> "'p" + i + "':{'type':'integer'}")
                        .collect(Collectors.joining(","))
                + "}}";
        List<Break> breaks = breaks(before, before.replace("integer", "boolean"));
        assertThat(breaks).hasSize(100);
        assertThat(breaks.get(7).alone()).isTrue();
        assertThat(JsonTreeWriter.compact(breaks.get(7).witness())).isEqualTo("{\"p7\":0}");
    }

    /** More changes than are looked at together: each is still looked at by itself, and the one that shows nothing says so. */
    @Test
    void ofManyBreaksTheOneThatIsCoveredSaysThatItMayBeHarmless() {
        String before = "{'type':'object','properties':{"
                + "'covered':{'oneOf':[{'type':'number','maximum':9},{'type':'string'}],'enum':[1,'text']},"
                + IntStream.range(0, 110)
                        .mapToObj(i -> "'p" + i + "':{'type':'integer'}")
                        .collect(Collectors.joining(","))
                + "}}";
        List<Break> breaks = breaks(before, before.replace("integer", "boolean").replace("'maximum':9", "'maximum':5"));
        assertThat(breaks).hasSize(111);
        assertThat(breaks).filteredOn(each -> !each.alone()).singleElement().satisfies(each -> {
            assertThat(each.fact().what()).contains("maximum 5");
            assertThat(each.shown()).isEqualTo(Break.Shown.WITH_THE_WHOLE);
        });
    }

    private static String words(Break each) {
        String objections = each.objections().stream()
                .map(objection -> objection.pointer() + "/" + objection.keyword())
                .collect(Collectors.joining(" "));
        return each.fact().rule() + " " + JsonTreeWriter.compact(each.witness()).replace('"', '\'') + " " + objections;
    }

    private static List<Break> breaks(String before, String after) {
        Verdict verdict = Containment.check(document("old.json", before), document("new.json", after));
        assertThat(verdict).isInstanceOf(Verdict.Breaking.class);
        return ((Verdict.Breaking) verdict).breaks();
    }

    private static SchemaDocument document(String path, String text) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(path, text.replace('\'', '"'));
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return loaded.value();
    }
}
