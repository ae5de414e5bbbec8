package dev.counterpart.checker.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.Options;
import dev.counterpart.model.load.LoadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareBatchTest {

    private final CompareBatch batch = new CompareBatch(Options.strict(), LoadOptions.DEFAULT, () -> 0);

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
            value = {"[] | a question is an object", "{'id':1,'old':{}} | a question is an object", "{'old': | line#"})
    void aLineThatIsNoQuestionIsSaidToBeNone(String line, String reason) {
        CompareBatch.Reply answer = batch.answer(line.replace('\'', '"'));
        assertThat(answer.answered()).isFalse();
        assertThat(answer.json()).contains("\"undecided\"").contains(reason);
    }
}
