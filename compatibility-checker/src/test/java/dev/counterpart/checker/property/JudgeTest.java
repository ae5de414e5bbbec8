package dev.counterpart.checker.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.schema.SchemaDialect;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** The validators' known mistakes, each of which an exception is made for: when one is mended, its exception can go. */
class JudgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"contentMediaType\":\"application/json\"}; \"a\"; true",
                "{\"type\":[\"number\",\"integer\"],\"exclusiveMinimum\":0}; 0.5; true",
                "{\"$schema\":\"https://json-schema.org/draft/2019-09/schema\",\"contains\":true,\"unevaluatedItems\":false};"
                        + "[1]; false",
            })
    void aSchemaIsRewordedWhereItIsMisread(String schema, String document, boolean valid) {
        assertThat(Judge.ofText(schema).accepts(document)).isEqualTo(!valid);
        assertThat(Judge.of(Json.parse(schema)).map(judge -> judge.accepts(document)))
                .contains(valid);
    }

    @Test
    void formatsAreAnnotations() {
        String schema = "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"format\":\"uuid\"}";
        assertThat(Judge.ofText(schema).accepts("\"a\"")).isTrue();
        assertThat(EveritOracle.accepts(Json.parse(schema), "\"a\"")).contains(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"type\":\"integer\"}; 1.0; true",
                "{\"enum\":[[3.0]]}; [3]; true",
                "{\"enum\":[{\"c\":null}]}; {\"a\":false}; false",
                "{\"definitions\":{\"\":{\"definitions\":{\"\":{\"type\":\"number\"}}}},\"allOf\":[{\"$ref\":\"#/definitions//definitions/\"}]};"
                        + "\"text\"; false",
                "{\"pattern\":\"^a$\"}; \"a\\u2028\"; false",
            })
    void theSecondValidatorIsNotAskedWhereItIsWrong(String schema, String document, boolean valid) {
        ObjectNode seventh = (ObjectNode) Json.parse(schema);
        seventh.set("$schema", Json.text(Drafts.uri(SchemaDialect.DRAFT_7)));
        assertThat(Judge.of(seventh).map(judge -> judge.accepts(document))).contains(valid);
        assertThat(EveritOracle.accepts(seventh, document)).contains(!valid);
        assertThat(EveritOracle.ask(seventh, document)).isEmpty();
    }

    @Test
    void theSecondValidatorKnowsThreeDrafts() {
        assertThat(EveritOracle.accepts(Json.parse("{\"type\":\"integer\"}"), "1"))
                .isEqualTo(Optional.empty());
    }
}
