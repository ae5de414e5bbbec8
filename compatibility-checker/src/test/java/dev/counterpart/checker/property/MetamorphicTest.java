package dev.counterpart.checker.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.proof.Proof;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.Keywords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What must hold of any schema holds of random ones, and the way a question is written changes no answer. */
class MetamorphicTest {

    private static final int SCHEMAS = Integer.getInteger("counterpart.schemas", 60);

    @ParameterizedTest
    @EnumSource(names = {"DRAFT_4", "DRAFT_6", "DRAFT_7", "DRAFT_2019_09", "DRAFT_2020_12"})
    void whatMustHoldOfAnySchemaHolds(SchemaDialect draft) {
        SchemaSampler sampler = new SchemaSampler(new Dice(4), draft, Set.copyOf(Keywords.names(draft)));
        for (int i = 0; i < SCHEMAS; i++) {
            boolean veiled = i % 2 == 1;
            ObjectNode one = veiled ? (ObjectNode) Veil.over(sampler.alone()) : sampler.alone();
            ObjectNode other = sampler.alone();
            contained(one, one);
            closed(one);
            contained(one, joined(draft, "anyOf", one, other));
            contained(joined(draft, "allOf", one, other), one);
            contained(joined(draft, "allOf", one), one);
            contained(one, joined(draft, "allOf", one));
            ObjectNode not = Json.object("not", bare(one));
            contained(joined(draft, "allOf", one, not), Json.object("not", Json.object()));
            contained(one, with(draft, Json.object("not", not)));
        }
    }

    /** However the two are written down, the answer is the same; what is decided stays decided. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theAnswerIsTheSameHoweverItIsWritten(long seed) {
        PairSampler pairs = new PairSampler(new Dice(seed), RealSchemas.ofCatalog());
        List<UnaryOperator<JsonNode>> rewrites =
                List.of(Rewrites::reordered, Rewrites::renamed, Rewrites::wrapped, Rewrites::inlined);
        int decided = 0;
        int changed = 0;
        for (int i = 0; i < SCHEMAS * 2; i++) {
            Pair pair = pairs.next();
            Optional<Proof> answer = Checker.answer(pair.writer(), pair.reader());
            if (answer.isEmpty() || answer.get() instanceof Proof.Open) {
                continue;
            }
            decided++;
            for (UnaryOperator<JsonNode> rewrite : rewrites) {
                Pair other = new Pair(rewrite.apply(pair.writer()), rewrite.apply(pair.reader()), "rewritten");
                if (!other.writer().equals(pair.writer()) || !other.reader().equals(pair.reader())) {
                    changed++;
                }
                assertThat(Checker.answer(other.writer(), other.reader()).map(Object::getClass))
                        .as("%s\n%s", pair, other)
                        .isEqualTo(answer.map(Object::getClass));
            }
        }
        assertThat(decided).isGreaterThan(SCHEMAS);
        assertThat(changed).isGreaterThan(SCHEMAS);
    }

    /** What can't be read is not misread: the answer is as if it were read, or none. */
    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void lessIsSaidOfWhatCanNotBeReadAndNothingElse(long seed) {
        PairSampler pairs = new PairSampler(new Dice(seed), RealSchemas.ofCatalog());
        int decided = 0;
        for (int i = 0; i < SCHEMAS * 4; i++) {
            Pair pair = pairs.next();
            JsonNode writer = Veil.over(pair.writer());
            JsonNode reader = Veil.over(pair.reader());
            boolean same = writer.equals(pair.writer()) && reader.equals(pair.reader());
            Optional<Proof> answer = same ? Optional.empty() : Checker.answer(pair.writer(), pair.reader());
            if (answer.isEmpty() || answer.get() instanceof Proof.Open) {
                continue;
            }
            for (Pair other : List.of(
                    new Pair(writer, reader, "both veiled"),
                    new Pair(writer, pair.reader(), "writer veiled"),
                    new Pair(pair.writer(), reader, "reader veiled"))) {
                Optional<Proof> unsure = Checker.answer(other.writer(), other.reader());
                if (unsure.isPresent() && !(unsure.get() instanceof Proof.Open)) {
                    decided++;
                    assertThat(unsure.map(Object::getClass)).as("%s", other).isEqualTo(answer.map(Object::getClass));
                }
            }
        }
        assertThat(decided).isGreaterThan(SCHEMAS / 2);
    }

    /** A writer that writes no more than its schema declares is read by that schema. */
    private static void closed(JsonNode schema) {
        Side side = Checker.side("schema.json", schema).orElseThrow();
        assertThat(new Prover(Profile.TOLERANT_READER, FormatUse.ASSERTED, Options.WORK)
                        .prove(side, Checker.side("same.json", schema).orElseThrow(), List.of()))
                .as("%s", schema)
                .isInstanceOf(Proof.Contained.class);
    }

    private static ObjectNode joined(SchemaDialect draft, String keyword, JsonNode... parts) {
        return with(
                draft,
                Json.object(
                        keyword,
                        Json.array(List.of(parts).stream()
                                .map(MetamorphicTest::bare)
                                .toList())));
    }

    private static ObjectNode with(SchemaDialect draft, ObjectNode schema) {
        schema.set("$schema", Json.text(Drafts.uri(draft)));
        return schema;
    }

    private static JsonNode bare(JsonNode schema) {
        return ((ObjectNode) schema.deepCopy()).without("$schema");
    }

    private static void contained(JsonNode writer, JsonNode reader) {
        Optional<Proof> answer = Checker.answer(writer, reader);
        assertThat(answer).as("%s", new Pair(writer, reader, "must hold")).get().isInstanceOf(Proof.Contained.class);
    }
}
