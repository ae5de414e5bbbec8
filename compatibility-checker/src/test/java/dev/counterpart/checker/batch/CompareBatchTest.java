package dev.counterpart.checker.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.profile.Profiles;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.TreeLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareBatchTest {

    private final CompareBatch batch = new CompareBatch(
            Profiles.STRICT, Options.strict(), SchemaDialect.DRAFT_2020_12, LoadOptions.DEFAULT, () -> 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':1,'old':{'type':'integer'},'new':{'type':'number'}} | {'id':1,'verdict':'compatible','micros':0}",
                "{'id':'x','old':{'type':'number'},'new':{'type':'integer'}} | {'id':'x','verdict':'breaking','witness':0.5,'micros':0}",
                "{'old':true,'new':false} | {'id':null,'verdict':'breaking','witness':'text','micros':0}",
                "{'id':2,'old':{'const':1},'new':{'items':[{}],'type':'integer'},'dialect':'draft-07'} | {'id':2,'verdict':'compatible','micros':0}",
                "{'id':3,'old':{'type':'integer'},'new':{'$schema':'http://json-schema.org/draft-04/schema#','type':'integer'}} | {'id':3,'verdict':'breaking','witness':0.0,'micros':0}",
                "{'id':5,'old':{'$default':1,'type':'integer'},'new':{'type':'integer'}} | {'id':5,'verdict':'compatible','micros':0}",
                "{'id':4,'old':{'format':'uuid'},'new':{'format':'date'}} | {'id':4,'verdict':'compatible','micros':0}",
            })
    void aQuestionIsAnsweredOnALine(String question, String reply) {
        CompareBatch.Reply answer = batch.answer(question.replace('\'', '"'));
        assertThat(answer).isEqualTo(new CompareBatch.Reply(reply.replace('\'', '"'), true));
    }

    @Test
    void aSchemaThatCannotBeReadIsUndecided() {
        CompareBatch.Reply answer = batch.answer("{\"id\":7,\"old\":{\"type\":\"objekt\"},\"new\":true}");
        assertThat(answer.answered()).isTrue();
        assertThat(answer.json())
                .startsWith("{\"id\":7,\"verdict\":\"undecided\",\"reason\":\"old#/type: ")
                .contains("objekt");
        assertThat(batch.answer("{\"id\":8,\"old\":true,\"new\":true,\"dialect\":\"draft-05\"}")
                        .json())
                .isEqualTo(
                        "{\"id\":8,\"verdict\":\"undecided\",\"reason\":\"there is no dialect \\\"draft-05\\\"\",\"micros\":0}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | a question is an object",
                "{'id':1,'old':{}} | a question is an object",
                "{'old': | line#",
                "{'id':2,'old':{},'new':{},'dialect':7} | {\"id\":2,\"verdict\":\"undecided\",\"reason\":\"\\\"dialect\\\" must be the name of a dialect, not 7"
            })
    void aLineThatIsNoQuestionIsSaidToBeNone(String line, String reason) {
        CompareBatch.Reply answer = batch.answer(line.replace('\'', '"'));
        assertThat(answer.answered()).isFalse();
        assertThat(answer.json()).contains("\"undecided\"").contains(reason);
    }

    @Test
    void whatIsNotReadOfALineIsNamed() {
        CompareBatch.Reply answer = batch.answer("{\"id\":1,\"old\":{},\"new\":{},\"profile\":\"confluent\",\"a\":2}");
        assertThat(answer.answered()).isTrue();
        assertThat(answer.json())
                .isEqualTo("{\"id\":1,\"verdict\":\"compatible\",\"micros\":0,\"ignored\":[\"profile\",\"a\"]}");
    }

    @Test
    void reasonsNameOldAndNewAndNoFile() {
        assertThat(batch.answer("{\"old\":true,\"new\":{\"$ref\":\"other.json\"}}")
                        .json())
                .contains("\"new#/$ref: ")
                .doesNotContain("old.json", "new.json");
        assertThat(batch.answer("{\"old\":{\"$ref\":\"#/$defs/a\"},\"new\":true}")
                        .json())
                .contains("\"old#/$ref: ")
                .doesNotContain("old.json", "new.json");
    }

    @Test
    void anAnswerIsOneLineHoweverLinesAreToldApart() {
        assertThat(batch.answer("{\"id\":\"a\u2028b\u2029\",\"old\":{\"const\":\"\u2028\"},\"new\":false}")
                        .json())
                .startsWith("{\"id\":\"a\\u2028b\\u2029\"")
                .contains("\"witness\":\"\\u2028\"");
    }

    @Test
    void everyLineIsAnsweredWhateverStandsBeforeIt() throws IOException {
        assertThat(run(batch, "{'id':1,'old':true,'new':true}\n\nnot json\r\n{'id':2,'old':false,'new':true}"))
                .containsExactly(
                        "{'id':1,'verdict':'compatible','micros':0}",
                        "{'id':null,'verdict':'undecided','reason':'line: …','micros':0}",
                        "{'id':2,'verdict':'compatible','micros':0}",
                        "not all were questions");
        assertThat(run(batch, "")).containsExactly("all were questions");
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        CompareBatch small = new CompareBatch(
                Profiles.STRICT,
                Options.strict(),
                SchemaDialect.DRAFT_2020_12,
                LoadOptions.DEFAULT.withLimits(new TreeLimits(10, 30, 100, 100, 100, 100, 100)),
                () -> 0);
        assertThat(run(small, "{'old':'" + "x".repeat(100_000) + "'}\n{'id':2,'old':true,'new':true}\n"))
                .containsExactly(
                        "{'id':null,'verdict':'undecided','reason':'the line is too long','micros':0}",
                        "{'id':2,'verdict':'compatible','micros':0}",
                        "not all were questions");
    }

    private static List<String> run(CompareBatch batch, String lines) throws IOException {
        StringWriter out = new StringWriter();
        boolean all = batch.run(new StringReader(lines.replace('\'', '"')), new PrintWriter(out));
        List<String> answers = new ArrayList<>(out.toString()
                .replaceAll("line: .*\",\"micros", "line: …\",\"micros")
                .replace('"', '\'')
                .lines()
                .toList());
        answers.add(all ? "all were questions" : "not all were questions");
        return answers;
    }
}
