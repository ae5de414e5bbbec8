package dev.counterpart.checker.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Looks for different documents of a writer, all confirmed by the validator, and for one that the reader refuses. */
final class DocumentSearch {

    /** A document grown out of others may get deep, and a validator looks at each level in every way that leads to it. */
    private static final int DEEPEST = 7;

    private final Dice dice;
    private final Judge writes;
    private final DocumentSampler sampler;
    private final Map<String, JsonNode> found = new LinkedHashMap<>();

    DocumentSearch(Dice dice, Pair pair, Judge writes) {
        this.dice = dice;
        this.writes = writes;
        this.sampler = new DocumentSampler(dice, pair.writer(), pair.reader());
    }

    /** Tries until there are so many, or until so many attempts in a row brought nothing new. */
    void find(int documents, int patience) {
        int idle = 0;
        while (found.size() < documents && idle < patience) {
            JsonNode candidate = found.isEmpty() || !dice.once(3)
                    ? sampler.document()
                    : sampler.near(dice.pick(List.copyOf(found.values())));
            String key = Json.canonical(candidate);
            idle++;
            if (!found.containsKey(key) && !isDeep(candidate, DEEPEST) && writes.accepts(Json.print(candidate))) {
                found.put(key, candidate);
                idle = 0;
            }
        }
    }

    private static boolean isDeep(JsonNode value, int levels) {
        for (JsonNode inside : value) {
            if (levels == 0 || isDeep(inside, levels - 1)) {
                return true;
            }
        }
        return false;
    }

    List<JsonNode> found() {
        return new ArrayList<>(found.values());
    }

    Optional<JsonNode> refusedBy(Judge reads) {
        return found.values().stream()
                .filter(document -> !reads.accepts(Json.print(document)))
                .findFirst();
    }
}
