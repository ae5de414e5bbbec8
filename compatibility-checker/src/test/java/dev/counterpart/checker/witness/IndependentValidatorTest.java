package dev.counterpart.checker.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where networknt misreads a schema as it stands, it is given other words, so that a right witness is confirmed. */
class IndependentValidatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // found in random pairs: "integer" beside "number" made 0.5 no number above 0
                "{\"type\":[\"number\",\"integer\"],\"exclusiveMinimum\":0,\"exclusiveMaximum\":4}; {\"type\":\"integer\"}; 0.5",
                // found in random pairs: contains of 2019-09 was taken to look at elements, as that of 2020-12 does
                "{\"type\":\"array\",\"minItems\":1,\"items\":{\"const\":1}};"
                        + "{\"$schema\":\"https://json-schema.org/draft/2019-09/schema\",\"allOf\":[true],\"contains\":true,"
                        + "\"minContains\":1,\"unevaluatedItems\":false}; [1]",
            })
    void aRightWitnessIsConfirmed(String writer, String reader, String witness) {
        Verdict verdict = Containment.check(
                SchemaLoader.load("writer.json", writer).value(),
                SchemaLoader.load("reader.json", reader).value());
        assertThat(verdict).isInstanceOf(Verdict.Breaking.class);
        assertThat(JsonTreeWriter.compact(((Verdict.Breaking) verdict).witness()))
                .isEqualTo(witness);
    }

    /** A report of half a megabyte helps nobody. */
    @Test
    void aMessageThatRepeatsALongListIsCut() {
        String values = IntStream.range(0, 50_000).mapToObj(String::valueOf).collect(Collectors.joining(","));
        Verdict.Breaking breaking = (Verdict.Breaking) Containment.check(
                SchemaLoader.load("writer.json", "{\"enum\":[" + values + ",-1]}")
                        .value(),
                SchemaLoader.load("reader.json", "{\"enum\":[" + values + "]}").value());
        assertThat(breaking.objections())
                .singleElement()
                .satisfies(objection ->
                        assertThat(objection.message()).hasSizeLessThan(400).endsWith("…"));
        assertThat(breaking.facts()).extracting(Fact::rule).containsExactly("enum-value-removed");
    }
}
