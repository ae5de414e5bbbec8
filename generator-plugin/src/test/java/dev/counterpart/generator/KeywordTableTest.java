package dev.counterpart.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.Keywords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/keywords.md} says of each keyword what is made of it. Every cell is found out by doing it, with the examples of the
 * keyword's fixture; {@code -Dgolden.update=true} writes what is found.
 */
class KeywordTableTest {

    private static final Path TABLE = Path.of("../docs/keywords.md");

    private static final String HEADER = """
            # Keywords

            What is made of each keyword. The table is written and checked by `KeywordTableTest`, which tries each cell in each dialect:
            `mvn verify -Dgolden.update=true` writes it anew.

            - **dialects**: those that have the word: drafts of JSON Schema, AsyncAPI's schema object, OpenAPI 3.0's schema object. In every
              other dialect it is kept and warned of.
            - **loaded**: the model has a typed value for it.
            - **compared**: the checker decides what it refuses, with a proof or a witness. A dash: it refuses nothing.
            - **generated**: generated Java is another with it than without. A keyword that refuses documents and says *no* here is an error,
              [not-generated](rules/not-generated.md): nothing is left out in silence.
            - **documented**: generated Javadoc tells of it.

            | keyword | dialects | loaded | compared | generated | documented |
            |---|---|---|---|---|---|
            """;

    @Test
    void everyCellIsTrue() throws IOException {
        String found = HEADER
                + Keywords.names().stream()
                        .sorted(Comparator.comparing((String word) -> word.replace("$", ""))
                                .thenComparing(Comparator.naturalOrder()))
                        .map(KeywordTableTest::row)
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TABLE, found);
        }
        assertThat(found).isEqualTo(Files.readString(TABLE));
    }

    private static String row(String word) {
        List<KeywordExample> examples = KeywordExample.of(word);
        assertThat(examples)
                .extracting(KeywordExample::dialect)
                .containsExactlyInAnyOrderElementsOf(Keywords.dialects(word));
        assertThat(examples).noneMatch(KeywordExample::isLeftOutInSilence);
        return "| `" + word + "` | " + dialects(Keywords.dialects(word)) + " | "
                + cell(examples, example -> example.loaded().isPresent()) + " | "
                + (constrains(examples) ? cell(examples, KeywordExample::isCompared) : "–") + " | "
                + cell(examples, KeywordExample::isGenerated) + " | "
                + cell(examples, KeywordExample::isDocumented) + " |\n";
    }

    private static boolean constrains(List<KeywordExample> examples) {
        return examples.stream()
                .map(KeywordExample::loaded)
                .flatMap(Optional::stream)
                .anyMatch(Keyword::constrains);
    }

    private static String cell(List<KeywordExample> examples, Predicate<KeywordExample> done) {
        List<SchemaDialect> where = examples.stream()
                .filter(done)
                .map(KeywordExample::dialect)
                .sorted()
                .toList();
        if (where.isEmpty()) {
            return "*no*";
        }
        return where.size() == examples.size() ? "yes" : "in " + dialects(where);
    }

    private static String dialects(List<SchemaDialect> dialects) {
        return dialects.size() == SchemaDialect.values().length
                ? "all"
                : Arrays.stream(SchemaDialect.values())
                        .filter(dialects::contains)
                        .map(dialect ->
                                dialect.title().replace("JSON Schema ", "").replace("'s schema object", ""))
                        .collect(Collectors.joining(", "));
    }
}
