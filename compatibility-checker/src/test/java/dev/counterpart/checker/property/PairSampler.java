package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.Keywords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes pairs of schemas: near misses mostly, of random and of real schemas, within a draft and across two; and some strangers. */
final class PairSampler {

    private final Dice dice;
    private final List<ObjectNode> real;
    private final Map<SchemaDialect, SchemaSampler> samplers = new EnumMap<>(SchemaDialect.class);
    private final Map<SchemaDialect, SchemaMutator> mutators = new EnumMap<>(SchemaDialect.class);

    /**
     * @param real schemas to change a little, each naming its draft; may be none
     */
    PairSampler(Dice dice, List<ObjectNode> real) {
        this.dice = dice;
        this.real = List.copyOf(real);
        for (SchemaDialect draft : Drafts.ALL) {
            samplers.put(draft, new SchemaSampler(dice, draft, Set.copyOf(Keywords.names(draft))));
            mutators.put(draft, new SchemaMutator(dice, draft));
        }
    }

    Pair next() {
        return switch (dice.between(0, 11)) {
            case 0, 1, 2, 3, 4 -> near("random", random());
            case 5 -> new Pair(random(), random(), "strangers");
            case 6 -> joined();
            case 7 -> across();
            case 8 -> values();
            case 9 -> near("linked", new LinkedSampler(dice, dice.pick(Drafts.ALL)).document());
            default -> real.isEmpty() ? near("random", random()) : near("real", dice.pick(real));
        };
    }

    private ObjectNode random() {
        SchemaDialect draft = dice.pick(Drafts.ALL);
        return sampler(draft).document();
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

    /** A schema beside one that is made of it and of another. */
    private Pair joined() {
        SchemaDialect draft = dice.pick(Drafts.ALL);
        ObjectNode one = sampler(draft).alone();
        ObjectNode other = sampler(draft).alone();
        ObjectNode joined = Json.object("$schema", one.get("$schema"));
        ObjectNode bare = one.deepCopy();
        bare.remove("$schema");
        other.remove("$schema");
        joined.set(dice.pick("anyOf", "allOf", "oneOf"), Json.array(dice.some(List.of(bare, other), 2)));
        if (dice.coin()) {
            JsonNode less = mutator(draft).mutated(joined);
            return ordered(one, less, "joined");
        }
        return ordered(one, joined, "joined");
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
