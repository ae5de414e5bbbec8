package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Keywords;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One file per keyword, {@code keywords/<word>.json} ({@code dollar-} stands for the dollar sign): {@code cases} that are read
 * in every dialect that has the word, or in the {@code dialects} named, as the class {@code reads} with {@code subschemas} at
 * these places; {@code refused} are values that no dialect takes. In every other dialect the first case is kept, and warned of.
 */
final class KeywordFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/keywords");

    record Case(String word, SchemaDialect dialect, ObjectNode written) {

        Optional<Node> get(String name) {
            return written.get(name);
        }

        @Override
        public String toString() {
            return word + " in " + dialect;
        }
    }

    @Test
    void everyKeywordHasAFixtureInEveryDialect() {
        List<String> read =
                casesThatAreRead().stream().map(Case::toString).distinct().toList();
        List<String> had = Keywords.names().stream()
                .flatMap(word -> Keywords.dialects(word).stream().map(dialect -> word + " in " + dialect))
                .toList();

        assertThat(read).containsExactlyInAnyOrderElementsOf(had);
    }

    @ParameterizedTest
    @MethodSource("casesThatAreRead")
    void aKeywordIsReadInADialectThatHasIt(Case fixture) {
        Loaded<SchemaDocument> loaded = load(fixture.get("schema").orElseThrow(), fixture.dialect());
        ObjectSchema schema = schema(
                loaded.value(), fixture.get("at").map(KeywordFixturesTest::text).orElse(""));

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(schema.dialect()).isEqualTo(fixture.dialect());
        Keyword keyword = schema.keywords().stream()
                .filter(one -> one.name().equals(fixture.word()))
                .findFirst()
                .orElseThrow();
        assertThat(keyword.getClass().getSimpleName())
                .isEqualTo(text(fixture.get("reads").orElseThrow()));
        assertThat(keyword.subschemas().stream().map(Schema::id).map(SchemaId::pointer))
                .isEqualTo(fixture.get("subschemas")
                        .map(places -> ((ArrayNode) places)
                                .elements().stream()
                                        .map(KeywordFixturesTest::text)
                                        .toList())
                        .orElse(List.of()));
    }

    @ParameterizedTest
    @MethodSource("casesOfOtherDialects")
    void aKeywordOfOtherDialectsIsKeptAndWarnedOf(Case fixture) {
        Loaded<SchemaDocument> loaded = load(fixture.written(), fixture.dialect());
        ObjectSchema schema = (ObjectSchema) loaded.value().root();

        assertThat(schema.keywords()).extracting(Keyword::name).doesNotContain(fixture.word());
        assertThat(schema.unknown()).extracting(Member::name).containsExactly(fixture.word());
        assertThat(loaded.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.rule()).isEqualTo(RuleIds.UNKNOWN_KEYWORD);
            assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @ParameterizedTest
    @MethodSource("casesThatAreRefused")
    void aValueThatAKeywordCannotHaveIsAnError(Case fixture) {
        Loaded<SchemaDocument> loaded = load(fixture.written(), fixture.dialect());

        assertThat(loaded.hasErrors()).isTrue();
        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::rule)
                .isSubsetOf(RuleIds.INVALID_KEYWORD_VALUE, RuleIds.INVALID_PATTERN, RuleIds.NOT_A_SCHEMA);
    }

    static List<Case> casesThatAreRead() {
        List<Case> cases = new ArrayList<>();
        for (String word : words()) {
            for (Node one : elements(fixture(word), "cases")) {
                ObjectNode written = (ObjectNode) one;
                List<SchemaDialect> dialects = written.member("dialects").isPresent()
                        ? elements(written, "dialects").stream()
                                .map(KeywordFixturesTest::text)
                                .map(SchemaDialect::valueOf)
                                .toList()
                        : Keywords.dialects(word);
                dialects.forEach(dialect -> cases.add(new Case(word, dialect, written)));
            }
        }
        return cases;
    }

    static List<Case> casesOfOtherDialects() {
        List<Case> cases = new ArrayList<>();
        for (String word : words()) {
            ObjectNode schema =
                    (ObjectNode) ((ObjectNode) elements(fixture(word), "cases").get(0))
                            .get("schema")
                            .orElseThrow();
            for (SchemaDialect dialect : SchemaDialect.values()) {
                schema.member(word)
                        .filter(member -> !Keywords.dialects(word).contains(dialect))
                        .ifPresent(member ->
                                cases.add(new Case(word, dialect, new ObjectNode(schema.location(), List.of(member)))));
            }
        }
        return cases;
    }

    static List<Case> casesThatAreRefused() {
        List<Case> cases = new ArrayList<>();
        for (String word : words()) {
            for (Node value : elements(fixture(word), "refused")) {
                ObjectNode schema =
                        new ObjectNode(value.location(), List.of(new Member(word, value.location(), value)));
                Keywords.dialects(word).forEach(dialect -> cases.add(new Case(word, dialect, schema)));
            }
        }
        return cases;
    }

    private static List<String> words() {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replace("dollar-", "$").replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode fixture(String word) {
        String name = word.replace("$", "dollar-") + ".json";
        try {
            return (ObjectNode) JsonTreeReader.read(name, Files.readAllBytes(FIXTURES.resolve(name)))
                    .value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Loaded<SchemaDocument> load(Node schema, SchemaDialect dialect) {
        return SchemaLoader.load("schema.json", JsonTreeWriter.compact(schema), dialect, LoadOptions.DEFAULT);
    }

    private static ObjectSchema schema(SchemaDocument document, String pointer) {
        return (ObjectSchema) document.schemas().get(new SchemaId("schema.json", pointer));
    }

    private static List<Node> elements(ObjectNode object, String name) {
        return ((ArrayNode) object.get(name).orElseThrow()).elements();
    }

    private static String text(Node node) {
        return ((StringNode) node).value();
    }
}
