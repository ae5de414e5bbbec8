package dev.counterpart.checker.property;

import dev.counterpart.checker.proof.Proof;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks the checker about many pairs, and holds each answer against the independent validators.
 *
 * <p>Whether a compatible pair's writer has as many documents as were to be found is asked only where they were not found, and
 * answered exactly: the checker is asked for documents beyond those found until it proves that there is none, or there are as many. So a
 * writer with fewer documents than asked for (an empty one included) is told from one that the sampler failed at.
 */
final class SoundnessRun {

    private static final int DOCUMENTS = 50;
    private static final int PATIENCE = 300;

    /** Where an objection is all that is wanted, more pairs tell more than more documents of each. */
    private static final int FEWER_DOCUMENTS = 20;

    private static final int LESS_PATIENCE = 60;

    /** For the questions about a writer's size, of which there are many. */
    private static final long WORK = 30_000;

    private final long seed;
    private final PairSampler pairs;
    private final Tally tally = new Tally();
    private final boolean thorough;

    /**
     * @param real schemas to change a little, beside the random ones
     * @param thorough whether to look for all documents, into writers that gave few, and to make small what is objected to; or else only
     *     for objections
     */
    SoundnessRun(long seed, List<ObjectNode> real, boolean thorough) {
        this.seed = seed;
        this.pairs = new PairSampler(new Dice(seed), real);
        this.thorough = thorough;
    }

    Tally tally() {
        return tally;
    }

    /** One pair more; one of which a side is no schema does not count. */
    void step() {
        int before = tally.pairs();
        while (tally.pairs() == before) {
            Pair pair = pairs.next();
            Optional<Judge> writes = Judge.of(pair.writer());
            Optional<Judge> reads = Judge.of(pair.reader());
            Optional<Proof> proof = Checker.answer(pair.writer(), pair.reader());
            if (writes.isEmpty() || reads.isEmpty() || proof.isEmpty()) {
                tally.skipped();
                continue;
            }
            if (proof.get() instanceof Proof.Contained) {
                tally.answered("compatible", pair.origin());
                compatible(pair, writes.get(), reads.get());
            } else if (proof.get() instanceof Proof.Refuted refuted) {
                tally.answered("breaking", pair.origin());
                breaking(pair, writes.get(), reads.get(), JsonTreeWriter.compact(refuted.witness()));
            } else {
                tally.answered("undecided", pair.origin());
                Proof.Open open = (Proof.Open) proof.get();
                tally.undecided(open.keyword() + ": " + open.reason().replaceAll("\\(.*|[0-9]+", "…"));
                if (open.keyword().equals("witness")) {
                    tally.objected("a document that was found is not confirmed\n"
                            + small(pair, Contradictions::isUnconfirmed));
                }
            }
        }
    }

    private void compatible(Pair pair, Judge writes, Judge reads) {
        Dice dice = new Dice(seed + tally.pairs()); // so that no pair depends on the answers before
        DocumentSearch search = new DocumentSearch(dice, pair, writes);
        if (thorough) {
            search.find(DOCUMENTS, PATIENCE);
        } else {
            search.find(FEWER_DOCUMENTS, LESS_PATIENCE);
        }
        tally.tried(search.found().size());
        search.refusedBy(reads)
                .ifPresent(document -> tally.objected(
                        "called compatible, but " + Json.print(document) + " is written and refused\n" + pair));
        if (thorough) {
            boolean enough = search.found().size() >= DOCUMENTS;
            if (!enough && isSmall(pair.writer(), search.found())) {
                tally.small();
            } else {
                tally.large(enough);
            }
        }
    }

    /** Whether the writer has fewer documents than were asked for; when nobody knows, it has not. */
    private static boolean isSmall(JsonNode writer, List<JsonNode> found) {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        found.forEach(document -> known.put(Json.canonical(document), document));
        while (known.size() < DOCUMENTS) {
            Optional<Proof> proof = Checker.answer(writer, among(known), WORK);
            if (proof.isPresent() && proof.get() instanceof Proof.Refuted refuted) {
                JsonNode more = Json.parse(JsonTreeWriter.compact(refuted.witness()));
                known.put(Json.canonical(more), more);
            } else {
                return proof.isPresent() && proof.get() instanceof Proof.Contained;
            }
        }
        return false;
    }

    private Pair small(Pair pair, Predicate<Pair> shows) {
        return thorough ? new Shrinker(shows).shrunk(pair) : pair;
    }

    private static JsonNode among(Map<String, JsonNode> known) {
        ArrayNode values = Json.array(known.values());
        return values.isEmpty() ? Json.object("not", Json.object()) : Json.object("enum", values);
    }

    private void breaking(Pair pair, Judge writes, Judge reads, String witness) {
        if (!writes.accepts(witness) || reads.accepts(witness)) {
            tally.objected("called breaking, but " + witness + " does not show it\n" + pair);
        }
        EveritOracle.objection(pair, witness).ifPresent(tally::objected);
    }
}
