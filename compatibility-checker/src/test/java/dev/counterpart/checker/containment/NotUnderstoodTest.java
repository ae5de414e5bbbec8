package dev.counterpart.checker.containment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the checker can't read means the same where the same is said: all that follows from that is decided, and nothing else. */
class NotUnderstoodTest {

    private static final String OLD = "\"$schema\":\"https://json-schema.org/draft/2019-09/schema\",";

    /** Each with something that is not understood, and with {@code "minimum":0} to take away. */
    static final List<String> SCHEMAS = List.of(
            "{\"minimum\":0,\"pattern\":\"^(.)\\\\1$\"}",
            "{\"properties\":{\"a\":{\"minimum\":0}},\"patternProperties\":{\"^(x)\\\\1\":{\"type\":\"string\"}}}",
            "{\"properties\":{\"a\":{}},\"patternProperties\":{\"^(x)\\\\1\":{\"minimum\":0}},\"additionalProperties\":false}",
            "{\"properties\":{\"a\":{\"minimum\":0}},\"patternProperties\":{\"^(x)\\\\1\":{},\"(.)\\\\1\":{\"maxLength\":3}},"
                    + "\"additionalProperties\":{\"type\":\"integer\"},\"required\":[\"a\",\"b\"]}",
            "{\"patternProperties\":{\"^(x)\\\\1\":{\"minimum\":0}},\"unevaluatedProperties\":false}",
            "{\"propertyNames\":{\"pattern\":\"^(x)\\\\1\"},\"additionalProperties\":{\"minimum\":0}}",
            "{\"propertyNames\":{\"minLength\":600},\"additionalProperties\":{\"minimum\":0}}",
            "{\"propertyNames\":{\"$ref\":\"#\"},\"maxLength\":5,\"minimum\":0}",
            "{\"minimum\":0,\"not\":{\"propertyNames\":{\"pattern\":\"^(x)\\\\1\"},\"additionalProperties\":{\"minimum\":1}}}",
            "{\"minimum\":0,\"dependencies\":{\"a\":[\"b\"],\"c\":false,\"d\":{\"required\":[\"e\"]}}}",
            "{" + OLD + "\"items\":{\"minimum\":0,\"dependencies\":{\"a\":[\"b\"]}}}",
            "{\"minimum\":0,\"items\":{\"dependencies\":{\"a\":{\"properties\":{\"b\":{}}}},\"unevaluatedProperties\":false}}",
            "{\"$ref\":\"#/$defs/x\",\"$defs\":{\"x\":{\"minimum\":0,\"patternProperties\":{\"^(-)\\\\1\":{\"$ref\":\"#/$defs/x\"}}}}}",
            "{\"minimum\":0,\"items\":{" + manyConditions("{\"type\":\"string\"}") + "}}");

    private static String manyConditions(String rest) {
        StringBuilder arms = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            arms.append(i == 0 ? "" : ",")
                    .append("{\"minItems\":" + i + ",\"contains\":{\"multipleOf\":" + (i + 2) + "}}");
        }
        return "\"anyOf\":[" + arms + "],\"unevaluatedItems\":" + rest;
    }

    static final List<Options> WAYS = List.of(Options.strict(), Options.tolerantReader());

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void aSchemaLiesWithinItself(String schema) {
        for (Options options : WAYS) {
            contained(schema, schema, options);
        }
    }

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void aSchemaLiesWithinAnotherThatAsksLess(String schema) {
        for (Options options : WAYS) {
            contained(schema, schema.replace("\"minimum\":0", "\"minimum\":-1"), options);
        }
    }

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void aSchemaLiesWithinItselfOrAnotherAndHoldsItselfAndAnother(String schema) {
        if (schema.contains("\"#") || schema.contains(OLD)) {
            return; // inside another it would mean something else
        }
        String other =
                "{\"required\":[\"z\"],\"dependencies\":{\"a\":[\"f\"]},\"patternProperties\":{\"^(y)\\\\1\":false}}";
        for (Options options : WAYS) {
            contained(schema, "{\"anyOf\":[" + other + "," + schema + "]}", options);
            contained("{\"allOf\":[" + schema + "," + other + "]}", schema, options);
            contained("{\"allOf\":[" + schema + ",{\"not\":" + schema + "}]}", "false", options);
        }
    }

    /** Nothing is called contained for being alike: what is not understood here may be what differs. */
    @Test
    void anotherConditionIsAnother() {
        open("{\"pattern\":\"^(.)\\\\1$\"}", "{\"pattern\":\"^(..)\\\\1$\"}");
        notContained(
                "{\"patternProperties\":{\"^(x)\\\\1\":{\"type\":\"string\"}}}",
                "{\"patternProperties\":{\"^(x|y)\\\\1\":{\"type\":\"string\"}}}");
        notContained(
                "{\"patternProperties\":{\"^(x)\\\\1\":{\"minimum\":0}}}",
                "{\"patternProperties\":{\"^(x)\\\\1\":{\"minimum\":1}}}");
        notContained(
                "{\"propertyNames\":{\"pattern\":\"^(x)\\\\1\"}}",
                "{\"propertyNames\":{\"pattern\":\"^(?!(x)\\\\1)\"}}");
        open("{\"dependencies\":{\"a\":[\"b\"]}}", "{\"dependencies\":{\"a\":[\"c\"]}}");
        open("{\"dependencies\":{\"a\":{\"minProperties\":3}}}", "{\"dependencies\":{\"a\":{\"minProperties\":4}}}");
        open("{}", "{\"dependencies\":{\"a\":[\"b\"]}}");
        open("{\"dependencies\":{\"a\":[\"b\"]}}", "{\"dependentRequired\":{\"a\":[\"b\"]}}");
        open("{" + OLD + "\"dependencies\":{\"a\":[\"b\"]}}", "{\"dependencies\":{\"a\":[\"b\"]}}");
    }

    @Test
    void theSameWordsThatReferElsewhereAreNotTheSame() {
        String schema = "{" + manyConditions("{\"$ref\":\"#/$defs/x\"}") + ",\"$defs\":{\"x\":{\"maxLength\":3}}}";
        contained(schema, schema, Options.strict());
        notContained(schema, schema.replace("\"maxLength\":3", "\"maxLength\":2"));
        String leftBehind =
                "{\"dependencies\":{\"a\":{\"$ref\":\"#/$defs/x\"}},\"$defs\":{\"x\":{\"maxProperties\":3}}}";
        notContained(leftBehind, leftBehind.replace(":3", ":2"));
    }

    /** Where both who look at it and who don't agree, it is no matter who reads. */
    @Test
    void whatValidatorsAgreeOnIsDecided() {
        String schema = "{\"dependencies\":{\"a\":[\"b\"],\"c\":false}}";
        contained("{\"const\":{\"a\":1,\"b\":2}}", schema, Options.strict());
        contained("{\"type\":\"array\"}", schema, Options.strict());
        contained(
                "{\"dependentRequired\":{\"a\":[\"b\",\"d\"]},\"properties\":{\"c\":false}}", schema, Options.strict());
        open("{\"const\":{\"a\":1}}", schema);
        open("{\"const\":{\"c\":1}}", schema);
        assertThat(check(schema, "{\"type\":\"object\"}", Options.strict())).isInstanceOf(Verdict.Breaking.class);
    }

    @Test
    void whatHoldsWhateverIsMeantIsShown() {
        String writer =
                "{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"integer\"}},\"patternProperties\":{\"^(x)\\\\1\":{\"type\":\"integer\"}}}";
        assertThat(check(writer, writer.replaceFirst("integer", "string"), Options.strict()))
                .isInstanceOfSatisfying(
                        Verdict.Breaking.class,
                        breaking -> assertThat(JsonTreeWriter.compact(breaking.witness()))
                                .isEqualTo("{\"a\":0}"));
    }

    @Test
    void manyConditionsOnNamesAreNoTrouble() {
        StringBuilder patterns = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            patterns.append(i == 0 ? "" : ",").append("\"^(x" + i + ")\\\\1\":{\"maximum\":" + i + "}");
        }
        String schema = "{\"properties\":{\"a\":{\"minimum\":0}},\"patternProperties\":{" + patterns + "}}";
        for (Options options : WAYS) {
            contained(schema, schema, options);
            contained(schema, schema.replace("\"minimum\":0", "\"minimum\":-1"), options);
            contained(schema, schema.replace("\"maximum\":7}", "\"maximum\":8}"), options);
        }
    }

    /** A writer's documents are a part of what its text accepts, also where arms only exclude each other once they are closed. */
    @Test
    void armsThatOverlapCountAsTheyStand() {
        String arms = Stream.of("x", "y")
                .map(name -> "{\"required\":[\"a\"],\"properties\":{\"a\":{\"properties\":{\"" + name
                        + "\":{\"minimum\":0}}}}}")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        String schema = "{\"oneOf\":[" + arms + "]}";
        contained(schema, schema, Options.tolerantReader());
        contained(schema, schema.replace("}]}", "}],\"title\":\"Arms\"}"), Options.tolerantReader());
        contained(
                schema,
                schema.replace("oneOf", "anyOf").replace("\"minimum\":0", "\"minimum\":-1"),
                Options.tolerantReader());
    }

    @Test
    void manyArmsThatAreClosedInsideAreNoTrouble() {
        String union = "{\"oneOf\":["
                + IntStream.range(0, 200)
                        .mapToObj(i ->
                                "{\"type\":\"object\",\"required\":[\"kind\"],\"properties\":{\"kind\":{\"const\":\"k"
                                        + i + "\"},\"value\":{\"properties\":{\"x\":{\"minimum\":" + i + "}}}}}")
                        .collect(Collectors.joining(","))
                + "]}";
        contained(union, union, Options.tolerantReader());
        contained(union, union.replace("\"minimum\":199", "\"minimum\":198"), Options.tolerantReader());
        assertThat(check(union, union.replace("\"minimum\":199", "\"minimum\":200"), Options.tolerantReader()))
                .isInstanceOfSatisfying(
                        Verdict.Breaking.class,
                        breaking -> assertThat(JsonTreeWriter.compact(breaking.witness()))
                                .isEqualTo("{\"kind\":\"k199\",\"value\":{\"x\":199}}"));
    }

    private static void contained(String writer, String reader, Options options) {
        assertThat(check(writer, reader, options))
                .as("%s in %s", writer, reader)
                .isInstanceOf(Verdict.Compatible.class);
    }

    private static void notContained(String writer, String reader) {
        assertThat(check(writer, reader, Options.strict()))
                .as("%s in %s", writer, reader)
                .isNotInstanceOf(Verdict.Compatible.class);
    }

    private static void open(String writer, String reader) {
        assertThat(check(writer, reader, Options.strict()))
                .as("%s in %s", writer, reader)
                .isInstanceOf(Verdict.Undecided.class);
    }

    private static Verdict check(String writer, String reader, Options options) {
        return Containment.check(document("old/a.json", writer), document("new/b.json", reader), options);
    }

    private static SchemaDocument document(String path, String text) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(path, text);
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return loaded.value();
    }
}
