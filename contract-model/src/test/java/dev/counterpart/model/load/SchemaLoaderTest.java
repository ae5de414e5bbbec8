package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.counterpart.model.diagnostic.InvalidDocumentException;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.keyword.MinLength;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemaLoaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"type\": \"obj",
                "{\"type\": \"intger\"}",
                "{\"$ref\": \"other.json\"}",
                "{\"required\": \"a\"}",
                "{\"minimun\": 1}"
            })
    void whatIsNotWhollyReadIsNoSchema(String text) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> SchemaLoader.load("new.json", text).orThrow())
                .withMessageContaining("1 error:\nnew.json:1:");
    }

    @Test
    void keywordsAreFoundByTheirClass() {
        ObjectSchema root = (ObjectSchema) clean("{\"type\": \"string\", \"minLength\": 2.0, \"x-own\": 1}");

        assertThat(root.keyword(MinLength.class).map(MinLength::value)).contains(2L);
        assertThat(root.has(Type.class)).isTrue();
        assertThat(root.unknown()).singleElement().extracting("name").isEqualTo("x-own");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            #/$defs/a                | /$defs/a
            #/$defs/b~1c             | /$defs/b~1c
            #/$defs/b%20c            | /$defs/b c
            #/$defs/%25              | /$defs/%
            #                        | ``
            ``                       | ``
            #there                   | /$defs/anchored
            #/$defs/all/allOf/1      | /$defs/all/allOf/1
            #/x-unvisited/0          | /x-unvisited/0
            https://acme.test/inner  | /$defs/inner
            inner                    | /$defs/inner
            https://acme.test/root   | ``
            inner#deep               | /$defs/inner/$defs/deep
            """)
    void aReferenceLeadsToTheSchemaItMeans(String reference, String pointer) {
        String text = """
                {"$id": "https://acme.test/root",
                 "properties": {"p": {"$ref": "%s"}},
                 "$defs": {
                   "a": {"type": "string"}, "b/c": true, "b c": {}, "%%": {}, "anchored": {"$anchor": "there"},
                   "all": {"allOf": [true, {"type": "null"}]},
                   "inner": {"$id": "inner", "$defs": {"deep": {"$anchor": "deep"}}}},
                 "x-unvisited": [{"type": "number"}]}
                """.formatted(reference);
        Loaded<SchemaDocument> loaded = SchemaLoader.load("t.json", text);
        assertThat(loaded.diagnostics()).isEmpty();
        ObjectSchema root = (ObjectSchema) loaded.value().root();
        Schema property =
                root.keyword(Properties.class).orElseThrow().schema("p").orElseThrow();

        assertThat(loaded.value().schemas().dereference(property).id().pointer())
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            #/$defs/address       | dangling-ref
            #/$defs/adress/0      | dangling-ref
            #nowhere              | dangling-ref
            other.json            | dangling-ref
            ../../../etc/passwd   | dangling-ref
            https://example.org/x | dangling-ref
            a b                   | dangling-ref
            #/%zz                 | dangling-ref
            #/$defs/~2            | dangling-ref
            #/required            | not-a-schema
            #/properties/p        | ref-loop
            #/$defs/loop          | ref-loop
            """)
    void aReferenceThatLeadsNowhereIsReported(String reference, String rule) {
        String text = """
                {"properties": {"p": {"$ref": "%s"}}, "required": ["p"],
                 "$defs": {"adress": {}, "loop": {"allOf": [{"$ref": "#/$defs/loop"}]}}}
                """.formatted(reference);

        assertThat(SchemaLoader.load("dir/t.json", text).diagnostics().stream().map(diagnostic -> diagnostic.rule()))
                .contains(rule);
    }

    @Test
    void aMisspelledPointerGetsAHint() {
        assertThat(problems("{\"$ref\": \"#/$defs/address\", \"$defs\": {\"adress\": {}}}"))
                .containsExactly("""
                        t.json:1:10: error: "#/$defs/address" leads nowhere: there is no "/$defs/address" in this document [dangling-ref]
                            hint: did you mean "adress"?""");
    }

    @Test
    void aChainOfReferencesHasALimit() {
        String schema = "{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"$ref\": \"#/$defs/b\"},"
                + " \"b\": {\"allOf\": [{\"$ref\": \"#/$defs/c\"}]}, \"c\": {\"items\": {\"$ref\": \"#\"}}}}";

        assertThat(SchemaLoader.load("t.json", schema, LoadOptions.DEFAULT.withReferenceChain(4))
                        .diagnostics())
                .isEmpty();
        assertThat(SchemaLoader.load("t.json", schema, LoadOptions.DEFAULT.withReferenceChain(3))
                        .diagnostics())
                .extracting(diagnostic -> diagnostic.format())
                .singleElement()
                .isEqualTo("""
                        t.json:1:118: error: "#" begins a chain of more than 3 references that reach no part of the value [limit-exceeded]
                            hint: let references lead to the schema that is meant""");
    }

    @Test
    void recursionThroughTheValueIsLegal() {
        clean("{\"properties\": {\"next\": {\"$ref\": \"#\"}}, \"items\": {\"$ref\": \"#\"}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"minLenght": 1}                                 | unknown-keyword
            {"minlength": 1}                                 | unknown-keyword
            {"minLength": "1"}                               | invalid-keyword-value
            {"minLength": -1}                                | invalid-keyword-value
            {"minLength": 1.5}                               | invalid-keyword-value
            {"multipleOf": 0}                                | invalid-keyword-value
            {"type": "text"}                                 | invalid-keyword-value
            {"type": []}                                     | invalid-keyword-value
            {"required": "a"}                                | invalid-keyword-value
            {"required": [1]}                                | invalid-keyword-value
            {"enum": 1}                                      | invalid-keyword-value
            {"allOf": []}                                    | invalid-keyword-value
            {"properties": []}                               | invalid-keyword-value
            {"dependentRequired": {"a": "b"}}                | invalid-keyword-value
            {"$id": "a b"}                                   | invalid-keyword-value
            {"properties": {"a": 1}}                         | not-a-schema
            {"items": [true]}                                | invalid-keyword-value
            [1]                                              | not-a-schema
            {"$schema": "http://json-schema.org/draft-03/schema#"} | unsupported-dialect
            {"$defs": {"a": {"$id": "x"}, "b": {"$id": "x"}}}  | duplicate-schema-id
            {"$defs": {"a": {"$anchor": "x"}, "b": {"$anchor": "x"}}}  | duplicate-schema-id
            """)
    void aMistakeInASchemaIsAnError(String text, String rule) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load("t.json", text);

        assertThat(loaded.hasErrors()).isTrue();
        assertThat(loaded.diagnostics()).singleElement().extracting("rule").isEqualTo(rule);
    }

    @Test
    void aTypoGetsAHintWithTheKeywordThatWasMeant() {
        assertThat(problems("{\"minLenght\": 1}")).containsExactly("""
                        t.json:1:2: error: "minLenght" is no keyword of JSON Schema 2020-12 and would constrain nothing [unknown-keyword]
                            hint: did you mean "minLength"?""");
    }

    @Test
    void inDraft7ARefHidesWhatStandsBesideIt() {
        ObjectSchema root = (ObjectSchema) clean("""
                {"$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/definitions/a", "minLength": 1,
                 "definitions": {"a": true}}""");

        assertThat(root.has(MinLength.class)).isFalse();
    }

    @Test
    void yamlIsReadTheSameWay() {
        Loaded<SchemaDocument> loaded = SchemaLoader.load("t.yml", "type: object\nproperties:\n  a: {$ref: '#'}\n");

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.value().schemas().all()).hasSize(2);
    }

    private static Schema clean(String text) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load("t.json", text);
        assertThat(loaded.diagnostics()).isEmpty();
        return loaded.value().root();
    }

    private static List<String> problems(String text) {
        return SchemaLoader.load("t.json", text).diagnostics().stream()
                .map(diagnostic -> diagnostic.format())
                .toList();
    }
}
