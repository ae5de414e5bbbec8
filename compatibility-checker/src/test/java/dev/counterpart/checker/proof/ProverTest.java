package dev.counterpart.checker.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProverTest {

    private static final long WORK = 200_000;

    /** Writer, reader, and the witness, or "yes" where the one lies within the other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true | true | yes",
                "false | false | yes",
                "true | false | `\"text\"`",
                "{} | {'type':'string'} | 0",
                "{'type':'integer'} | {'type':'number'} | yes",
                "{'type':'number'} | {'type':'integer'} | 0.5",
                "{'type':'integer'} | {'multipleOf':0.5} | yes",
                "{'type':'integer','multipleOf':3} | {'multipleOf':6} | 3",
                "{'multipleOf':2,'type':'number'} | {'type':'integer'} | yes",
                "{'minimum':0.30000000000000004,'type':'number'} | {'exclusiveMinimum':0.3} | yes",
                "{'minimum':0.3,'type':'number'} | {'exclusiveMinimum':0.3} | 0.3",
                "{'type':'integer','minimum':0,'maximum':3} | {'enum':[0,1,2,3]} | yes",
                "{'type':'integer','minimum':0,'maximum':3} | {'enum':[0,1,3]} | 2",
                "{'type':'integer','exclusiveMinimum':4,'exclusiveMaximum':5} | false | yes",
                "{'enum':['A','B']} | {'enum':['A','B','C']} | yes",
                "{'enum':['A','B','C']} | {'enum':['A','B']} | `\"C\"`",
                "{'enum':[1.0]} | {'const':1} | yes",
                "{'enum':[{'a':[1,2]}]} | {'properties':{'a':{'items':{'type':'integer'}}},'required':['a']} | yes",
                "{'const':{'a':[1,2]}} | {'properties':{'a':{'maxItems':1}}} | {\"a\":[1,2]}",
                "{'type':'string','minLength':2,'maxLength':3} | {'type':'string','minLength':1} | yes",
                "{'type':'string','minLength':1} | {'type':'string','minLength':2} | `\"a\"`",
                "{'type':'string','maxLength':4} | {'type':'string','maxLength':3} | `\"text\"`",
                "{'type':'string','pattern':'^[A-Z]{3}$'} | {'minLength':3,'maxLength':3} | yes",
                "{'type':'string','pattern':'^[A-Z]{3}$'} | {'pattern':'^[A-Z]'} | yes",
                "{'type':'string','pattern':'^[A-Z]{3}$'} | {'pattern':'^EUR$'} | `\"AAA\"`",
                "{'type':'string','format':'uuid'} | {'pattern':'^[0-9a-fA-F-]{36}$'} | yes",
                "{'type':'string','format':'uuid'} | {'pattern':'^[0-9a-f-]{36}$'} | `\"00000000-0000-0000-0000-00000000000A\"`",
                "{'type':'string','format':'date-time'} | {'minLength':20} | yes",
                "{'type':'string','format':'date-time'} | {'format':'date'} | `\"2026-01-01T00:00:00Z\"`",
                "{'type':'string','format':'email'} | {'format':'uri'} | yes",
                "{'type':'string','format':'date'} | {'pattern':'^[0-9]{4}-[01][0-9]-[0-3][0-9]$'} | yes",
                "{'anyOf':[{'type':'string'},{'type':'integer'}]} | {'type':['string','number']} | yes",
                "{'oneOf':[{'type':'integer'},{'minimum':2}]} | {'not':{'type':'integer','minimum':2}} | yes",
                "{'type':'integer'} | {'oneOf':[{'type':'integer'},{'minimum':2}]} | 2",
                "{'type':'array','items':{'type':'integer'},'minItems':1} | {'items':{'type':'number'}} | yes",
                "{'type':'array','items':{'enum':[1,2]},'uniqueItems':true} | {'maxItems':2} | yes",
                "{'type':'array','items':{'enum':[1,2]}} | {'maxItems':2} | [1,1,1]",
                "{'type':'array','items':{'enum':[1,2]},'uniqueItems':true} | {'maxItems':1} | [1,2]",
                "{'type':'array','items':{'type':'boolean'},'minItems':3} | {'uniqueItems':true} | [true,true,true]",
                "{'type':'array','prefixItems':[{'const':1},{'const':2}],'items':false} | {'uniqueItems':true} | yes",
                "{'type':'array'} | {'contains':{'const':1}} | []",
                "{'type':'array','contains':{'const':1}} | {'minItems':1} | yes",
                "{'type':'array','maxItems':2} | {'maxItems':1} | `[\"text\",\"text\"]`",
                "{'type':'object'} | {'required':['a']} | {}",
                "{'type':'object','required':['a']} | {'minProperties':1} | yes",
                "{'type':'object','minProperties':2,'propertyNames':{'enum':['a','b']}} | {'required':['a','b']} | yes",
                "{'type':'object','additionalProperties':{'type':'integer'}} | {'properties':{'a':{'type':'number'}}} | yes",
                "{'type':'object','properties':{'a':{'type':'integer'}}} | {'additionalProperties':{'type':'integer'}} | `{\"extra\":\"text\"}`",
                "{'type':'object','patternProperties':{'^x':{'type':'integer'}}} | {'properties':{'x1':{'type':'number'}}} | yes",
                "{'type':'object','patternProperties':{'^x':{'type':'integer'}}} | {'properties':{'y1':{'type':'number'}}} | `{\"y1\":\"text\"}`",
                "{'type':'object','maxProperties':1} | {'not':{'required':['a','b']}} | yes",
                "{'if':{'type':'string'},'then':{'minLength':1},'else':{'type':'null'}} | {'type':['string','null']} | yes",
                "{'type':'object','dependentRequired':{'a':['b']},'required':['a']} | {'required':['b']} | yes",
                "{'type':'object','unevaluatedProperties':false,'allOf':[{'properties':{'a':true}}]} | {'propertyNames':{'const':'a'}} | yes",
            })
    void aDocumentOfTheWriterIsReadOrShown(String writer, String reader, String expected) {
        assertThat(strict(writer, reader)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a reader that knows a member of a type may ignore what a writer does not declare
                "{'type':'object','properties':{'a':{'type':'string'}}} | {'type':'object','properties':{'a':{'type':'string'},'b':{'type':'integer'}}} | yes",
                "{'type':'object','properties':{'a':{'type':'string'},'b':{'type':'integer'}}} | {'type':'object','properties':{'a':{'type':'string'}}} | yes",
                "{'type':'object','properties':{'a':{'type':'string'}},'additionalProperties':true} | {'properties':{'b':{'type':'integer'}}} | `{\"b\":\"text\"}`",
                "{'type':'object'} | {'properties':{'b':{'type':'integer'}}} | `{\"b\":\"text\"}`",
                "{'type':'object','properties':{'a':{'type':'string'},'b':{'type':'integer'}}} | {'properties':{'a':{'type':'string'}},'additionalProperties':false} | {\"b\":0}",
                "{'allOf':[{'properties':{'a':true}},{'properties':{'b':true}}],'type':'object'} | {'propertyNames':{'enum':['a','b']}} | yes",
                "{'type':'object','oneOf':[{'properties':{'k':{'const':1},'a':true},'required':['k']},{'properties':{'k':{'const':2},'b':true},'required':['k']}]} | {'not':{'required':['a','b']}} | yes",
                "{'type':'object','anyOf':[{'properties':{'a':true}},{'properties':{'b':true}}]} | {'not':{'required':['a','b']}} | `{\"a\":\"text\",\"b\":\"text\"}`",
            })
    void underTheTolerantReaderProfileOnlyWhatIsDeclaredIsWritten(String writer, String reader, String expected) {
        assertThat(answer(writer, reader, Profile.TOLERANT_READER)).isEqualTo(expected);
    }

    private static String strict(String writer, String reader) {
        return answer(writer, reader, Profile.STRICT);
    }

    private static String answer(String writer, String reader, Profile profile) {
        Proof proof = new Prover(profile, FormatUse.ASSERTED, WORK)
                .prove(side("writer.json", writer), side("reader.json", reader), List.of());
        if (proof instanceof Proof.Refuted refuted) {
            return JsonTreeWriter.compact(refuted.witness());
        }
        return proof instanceof Proof.Contained ? "yes" : proof.toString();
    }

    private static Side side(String path, String schema) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(path, schema.replace('\'', '"'));
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return new Side(loaded.value().root(), loaded.value().schemas());
    }
}
