package dev.counterpart.checker.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.proof.Proof;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.Keywords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Other words mean the same: to the checker, which proves it, and to the independent validator. */
class ParaphraserTest {

    private static final int SCHEMAS = 4;
    private static final int MOST_TRIES = 10_000;
    private static final int DOCUMENTS = 20;

    static List<String> phrases() {
        return new Paraphraser(new Dice(1)).known();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void meansTheSame(String phrase) {
        Dice dice = new Dice(3);
        Paraphraser paraphraser = new Paraphraser(dice);
        int made = 0;
        for (int i = 0; i < MOST_TRIES && made < SCHEMAS; i++) {
            SchemaDialect draft = dice.pick(Drafts.ALL);
            ObjectNode schema = new SchemaSampler(dice, draft, Set.copyOf(Keywords.names(draft))).document();
            Optional<ObjectNode> other = paraphraser.paraphrased(schema, phrase);
            if (other.isPresent()) {
                made++;
                isTheSame(new Pair(schema, other.get(), phrase), dice);
            }
        }
        assertThat(made).isEqualTo(SCHEMAS);
    }

    private static void isTheSame(Pair pair, Dice dice) {
        assertThat(pair.reader()).isNotEqualTo(pair.writer());
        contained(pair.writer(), pair.reader());
        contained(pair.reader(), pair.writer());
        Optional<Judge> one = Judge.of(pair.writer());
        Optional<Judge> other = Judge.of(pair.reader());
        assertThat(one).as("%s", pair).isPresent();
        assertThat(other).as("%s", pair).isPresent();
        DocumentSampler documents = new DocumentSampler(dice, pair.writer(), pair.reader());
        for (String document : Stream.generate(documents::document)
                .map(Json::print)
                .limit(DOCUMENTS)
                .toList()) {
            assertThat(other.get().accepts(document))
                    .as("%s\n%s", document, pair)
                    .isEqualTo(one.get().accepts(document));
        }
    }

    private static void contained(JsonNode writer, JsonNode reader) {
        assertThat(Checker.answer(writer, reader))
                .as("%s", new Pair(writer, reader, "must hold"))
                .get()
                .isInstanceOf(Proof.Contained.class);
    }
}
