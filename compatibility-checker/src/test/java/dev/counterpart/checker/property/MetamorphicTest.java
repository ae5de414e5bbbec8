package dev.counterpart.checker.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.proof.Proof;
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
            ObjectNode one = sampler.alone();
            ObjectNode other = sampler.alone();
            contained(one, one);
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
