package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.Keywords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes pairs of schemas: near misses mostly, of random and of real schemas, within a draft, across two and in other
 * words; and some strangers. */
final class PairSampler {

    /** So many schemas are looked through for one in which a phrase can be used; some are rare. */
    private static final int FITTING = 30;

    private final Dice dice;
    private final Paraphraser paraphraser;
    private final List<ObjectNode> real;
    private final Map<SchemaDialect, SchemaSampler> samplers = new EnumMap<>(SchemaDialect.class);
    private final Map<SchemaDialect, SchemaMutator> mutators = new EnumMap<>(SchemaDialect.class);

    /**
     * @param real schemas to change a little, each naming its draft; may be none
     */
    PairSampler(Dice dice, List<ObjectNode> real) {
        this.dice = dice;
        this.paraphraser = new Paraphraser(dice);
        this.real = List.copyOf(real);
        for (SchemaDialect draft : Drafts.ALL) {
            samplers.put(draft, new SchemaSampler(dice, draft, Set.copyOf(Keywords.names(draft))));
            mutators.put(draft, new SchemaMutator(dice, draft));
        }
    }

    Pair next() {
        return switch (dice.between(0, 19)) {
            case 0, 1, 2, 3, 4 -> near("random", random());
            case 5 -> new Pair(random(), random(), "strangers");
            case 6, 7 -> joined();
            case 8 -> across();
            case 9 -> values();
            case 10 -> linked();
            case 11, 12, 13, 14, 15 -> paraphrased();
            case 16, 17 -> alike();
            default -> real.isEmpty() ? near("random", random()) : near("real", dice.pick(real));
        };
    }

    private ObjectNode random() {
        SchemaDialect draft = dice.pick(Drafts.ALL);
        return sampler(draft).document();
    }

    /** Often with little beside the keyword, so that a change meets it. */
    private ObjectNode about(String keyword) {
        return keyword.startsWith("$") || dice.once(4)
                ? random()
                : sampler(dice.pick(Drafts.ALL)).about(keyword);
    }

    private Pair near(String origin, ObjectNode schema) {
        JsonNode other = mutator(Drafts.of(schema)).mutated(schema);
        String before = Json.canonical(schema);
        for (int i = dice.between(0, 3); i > 0 || Json.canonical(other).equals(before); i--) {
            other = mutator(Drafts.of(schema)).mutated(other);
        }
        return ordered(schema, other, origin);
    }

    private Pair ordered(JsonNode one, JsonNode other, String origin) {
        return dice.coin() ? new Pair(one, other, origin) : new Pair(other, one, origin);
    }

    /** Two small schemas that speak of the same type: what each asks meets what the other asks. */
    private Pair alike() {
        String type = dice.pick(KeywordGroups.types());
        return new Pair(
                sampler(dice.pick(Drafts.ALL)).of(type),
                sampler(dice.pick(Drafts.ALL)).of(type),
                "alike");
    }

    /** A schema beside one that is made of it and of another, which often speaks of the same values; or whether both leave any. */
    private Pair joined() {
        SchemaDialect draft = dice.pick(Drafts.ALL);
        boolean alike = dice.coin();
        String type = dice.pick(KeywordGroups.types());
        ObjectNode one = alike ? sampler(draft).of(type) : sampler(draft).alone();
        ObjectNode other = alike ? sampler(draft).of(type) : sampler(draft).alone();
        ObjectNode joined = Json.object("$schema", one.get("$schema"));
        ObjectNode bare = one.deepCopy();
        bare.remove("$schema");
        other.remove("$schema");
        joined.set(dice.pick("anyOf", "allOf", "oneOf"), Json.array(dice.some(List.of(bare, other), 2)));
        if (dice.once(5)) {
            ObjectNode nothing = Json.object("$schema", one.get("$schema"));
            nothing.set("not", Json.object());
            return new Pair(joined, nothing, "joined");
        }
        if (dice.coin()) {
            JsonNode less = mutator(draft).mutated(joined);
            return ordered(one, less, "joined");
        }
        return ordered(one, joined, "joined");
    }

    /** Definitions that need one another, changed a little; or beside something plain, so that all that is written is refused, or nearly. */
    private Pair linked() {
        SchemaDialect draft = dice.pick(Drafts.ALL);
        ObjectNode linked = new LinkedSampler(dice, draft).document();
        return dice.coin()
                ? near("linked", linked)
                : new Pair(linked, sampler(draft).flat(), "linked");
    }

    /** A schema and the same one in other words; now and then with a change. */
    private Pair paraphrased() {
        String phrase = dice.pick(paraphraser.known());
        ObjectNode schema = about(Paraphraser.keyword(phrase));
        Optional<ObjectNode> said = paraphraser.paraphrased(schema, phrase);
        for (int i = 0; i < FITTING && said.isEmpty(); i++) {
            schema = about(Paraphraser.keyword(phrase));
            said = paraphraser.paraphrased(schema, phrase);
        }
        ObjectNode other = said.orElse(schema);
        for (int i = dice.between(0, 2); i > 0; i--) {
            other = paraphraser.paraphrased(other).orElse(other);
        }
        SchemaMutator mutator = mutator(Drafts.of(schema));
        JsonNode changed = switch (dice.between(0, 3)) {
            case 0 -> mutator.mutated(other);
            case 1 -> mutator.nudged(other);
            default -> other;
        };
        return ordered(schema, changed, "other words");
    }

    /** A schema and the same one, said in another draft; now and then with a change. */
    private Pair across() {
        ObjectNode schema = real.isEmpty() || dice.coin() ? random() : dice.pick(real);
        SchemaDialect to = dice.pick(Drafts.ALL);
        JsonNode moved = Drafts.moved(schema, to);
        return ordered(schema, dice.coin() ? moved : mutator(to).mutated(moved), "across drafts");
    }

    /** Single values against a schema, as it is or denied. */
    private Pair values() {
        SchemaDialect draft = dice.pick(Drafts.ALL);
        ObjectNode values = sampler(draft).valued();
        ObjectNode schema =
                dice.coin() ? sampler(draft).alone() : sampler(draft).flat();
        if (dice.coin()) {
            return new Pair(values, schema, "values");
        }
        JsonNode named = values.remove("$schema");
        ObjectNode others = Json.object("$schema", named);
        others.set("not", values);
        return new Pair(schema, others, "values");
    }

    private SchemaSampler sampler(SchemaDialect draft) {
        return samplers.computeIfAbsent(draft, unseen -> {
            throw new IllegalArgumentException(unseen.title());
        });
    }

    private SchemaMutator mutator(SchemaDialect draft) {
        return mutators.computeIfAbsent(draft, unseen -> {
            throw new IllegalArgumentException(unseen.title());
        });
    }
}
