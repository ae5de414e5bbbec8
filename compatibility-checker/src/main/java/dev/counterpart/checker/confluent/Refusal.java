package dev.counterpart.checker.confluent;

import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.witness.Objection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the registry does not allow, and how to tell whether a document shows it: one does that the reader's schema objects to at
 * the place which the registry names.
 *
 * @param fact the same in the checker's words
 * @param place the registry's path, in its tokens
 */
public record Refusal(Fact fact, List<String> place) {

    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");

    /** Keywords that the registry calls by another name. */
    private static final Map<String, String> CALLED =
            Map.of("prefixItems", "items", "dependentRequired", "dependencies", "dependentSchemas", "dependencies");

    public Refusal {
        place = List.copyOf(place);
    }

    static Refusal of(Fact fact, String rule, String path) {
        List<String> place = new ArrayList<>(Arrays.asList(path.split("/", -1)));
        place.remove(0);
        if (rule.startsWith("REQUIRED_")) {
            place.set(place.size() - 2, "required");
        }
        return new Refusal(fact, place);
    }

    /** The first break that shows it, as one of this fact. */
    public Optional<Break> among(Collection<Break> breaks) {
        return breaks.stream()
                .filter(each -> each.objections().stream().anyMatch(this::isShownBy))
                .findFirst()
                .map(each -> new Break(fact, each.witness(), each.objections(), each.shown()));
    }

    private boolean isShownBy(Objection objection) {
        List<String> path = objection.path().stream()
                .filter(token -> !REFERENCES.contains(token))
                .map(token -> CALLED.getOrDefault(token, token))
                .toList();
        int both = Math.min(path.size(), place.size());
        return place.subList(0, both).equals(path.subList(0, both)) ? isOfTheName(objection) : isOfTheMember(objection);
    }

    /** Of what is required, the one that is missing. */
    private boolean isOfTheName(Objection objection) {
        boolean names = place.size() > 1 && place.get(place.size() - 2).equals("required");
        return !names || objection.message().contains("'" + place.get(place.size() - 1) + "'");
    }

    /** A member that another keyword judges now, such as the one for the rest. */
    private boolean isOfTheMember(Objection objection) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i + 1 < place.size(); i += 2) {
            if (!place.get(i).equals("properties")) {
                return false;
            }
            pointer.append('/').append(place.get(i + 1));
        }
        return place.size() % 2 == 0 && !place.isEmpty() && objection.pointer().contentEquals(pointer);
    }
}
