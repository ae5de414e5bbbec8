package dev.counterpart.checker.review.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaDifferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"string"}                             | {"type":"string"}                                        | ``
            {"properties":{"a":{}}}                       | {"properties":{"a":{},"b":{}}}                           | optional "b"
            {"properties":{"a":{}}}                       | {"properties":{"a":{},"b":{}},"required":["b"]}          | required "b"
            {"properties":{"a":{},"b":{}}}                | {"properties":{"a":{}}}                                  | "b" removed
            {"properties":{"a":{}}}                       | {"properties":{"a":{}},"required":["a"]}                 | "a" is now required
            {"properties":{"a":{}},"required":["a"]}      | {"properties":{"a":{}}}                                  | "a" is no longer required
            {}                                            | {"required":["a"]}                                       | "a" is now required
            {"properties":{"a":{"enum":["X","Y"]}}}       | {"properties":{"a":{"enum":["Y","Z"]}}}                  | "a" no longer allows X; "a" also allows Z
            {"properties":{"a":{}}}                       | {"properties":{"a":{"enum":[1]}}}                        | "a" is limited to a list of values
            {"properties":{"a":{"pattern":"^x"}}}         | {"properties":{"a":{"pattern":"^y"}}}                    | "a" pattern ^x → ^y
            {"minimum":1}                                 | {"minimum":1.0}                                          | ``
            {"minimum":1}                                 | {}                                                       | the document minimum 1 → none
            {"items":{"properties":{"q":{"minimum":1}}}}  | {"items":{"properties":{"q":{"minimum":2}}}}             | "[].q" minimum 1 → 2
            {"additionalProperties":{"type":"string"}}    | {"additionalProperties":{"type":"number"}}               | "*" type string → number
            {"oneOf":[{"type":"string"}]}                 | {"oneOf":[{"type":"string"},{"type":"null"}]}            | the document oneOf has 2 schemas instead of 1
            {"properties":{"a":true}}                     | {"properties":{"a":false}}                               | "a" is another schema
            {"default":1}                                 | {"default":2}                                            | the document default 1 → 2
            {"dependentRequired":{"a":["b"]}}             | {"dependentRequired":{"a":["c"]}}                        | the document dependentRequired an object → an object
            """)
    void tellsWhatDiffers(String before, String after, String expected) {
        List<SchemaDifference> differences = differences(before, after);

        assertThat(differences).allMatch(difference -> !difference.textOnly());
        assertThat(String.join(
                        "; ", differences.stream().map(SchemaDifference::words).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title":"A"}           | {"title":"B"}                         | title of the document
            {}                      | {"properties":{},"description":"new"} | description of the document
            {"examples":[1]}        | {"examples":[2]}                      | examples of the document
            {"x-owner":"a"}         | {"x-owner":"b"}                       | x-owner of the document
            """)
    void whatOnlyPeopleSeeIsText(String before, String after, String expected) {
        assertThat(differences(before, after)).singleElement().satisfies(difference -> {
            assertThat(difference.textOnly()).isTrue();
            assertThat(difference.words()).isEqualTo(expected);
        });
    }

    @Test
    void aTypeMovedToAnotherPlaceIsTheSame() {
        assertThat(differences(
                        "{\"properties\":{\"a\":{\"type\":\"string\",\"minLength\":1}}}",
                        "{\"properties\":{\"a\":{\"$ref\":\"#/$defs/name\"}},"
                                + "\"$defs\":{\"name\":{\"type\":\"string\",\"minLength\":1}}}"))
                .isEmpty();
    }

    @Test
    void aChangeOfASharedTypeIsToldWhereverItIsUsed() {
        String schema = "{\"properties\":{\"a\":{\"$ref\":\"#/$defs/n\"},\"b\":{\"$ref\":\"#/$defs/n\"}},"
                + "\"$defs\":{\"n\":{\"minLength\":%d}}}";

        assertThat(differences(String.format(schema, 1), String.format(schema, 2)))
                .extracting(SchemaDifference::path)
                .containsExactly("a", "b");
    }

    @Test
    void aRecursiveSchemaEnds() {
        String schema = "{\"properties\":{\"next\":{\"$ref\":\"#\"},\"value\":{\"minimum\":%d}}}";

        assertThat(differences(String.format(schema, 1), String.format(schema, 2)))
                .extracting(SchemaDifference::path)
                .contains("value")
                .hasSizeLessThan(5);
    }

    @Test
    void typesThatDoubleAtEachLevelEnd() {
        assertThat(differences(doubling(1), doubling(2))).isNotEmpty().hasSizeLessThanOrEqualTo(200);
        assertThat(differences(doubling(1), doubling(1))).isEmpty();
    }

    /** Two references to the next level on each of 40 levels: 2^40 ways to the leaf. */
    private static String doubling(int leaf) {
        StringBuilder defs = new StringBuilder("\"t40\":{\"minimum\":" + leaf + "}");
        for (int level = 0; level < 40; level++) {
            String next = "{\"$ref\":\"#/$defs/t" + (level + 1) + "\"}";
            defs.append(",\"t" + level + "\":{\"properties\":{\"a\":" + next + ",\"b\":" + next + "}}");
        }
        return "{\"$ref\":\"#/$defs/t0\",\"$defs\":{" + defs + "}}";
    }

    private static List<SchemaDifference> differences(String before, String after) {
        SchemaDocument one = SchemaLoader.load("before.json", before).value();
        SchemaDocument other = SchemaLoader.load("after.json", after).value();
        return SchemaDifferences.between(
                one.schemas(), one.root().id(), other.schemas(), other.root().id());
    }
}
