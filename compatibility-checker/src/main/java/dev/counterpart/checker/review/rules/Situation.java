package dev.counterpart.checker.review.rules;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.change.Change;
import dev.counterpart.checker.review.reach.PartReaders;
import dev.counterpart.checker.review.reach.ResourcePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change with all that a pattern may ask of it.
 *
 * @param systems where the subject belongs, before and after
 * @param domains likewise
 * @param relatedSystems where the related resource belongs
 * @param reached ids of everything affected, the subject left out
 * @param readBy ids of the services that read what changed
 * @param aspects ids of the aspects touched, as far as they are known
 */
public record Situation(
        Change change,
        List<ResourcePath> affected,
        Set<String> systems,
        Set<String> domains,
        Set<String> relatedSystems,
        Set<String> reached,
        Set<String> readBy,
        Set<String> aspects) {

    public Situation {
        affected = List.copyOf(affected);
        systems = Set.copyOf(systems);
        domains = Set.copyOf(domains);
        relatedSystems = Set.copyOf(relatedSystems);
        reached = Set.copyOf(reached);
        readBy = Set.copyOf(readBy);
        aspects = Set.copyOf(aspects);
    }

    public static Situation of(Change change, List<ResourcePath> affected, CatalogIndex before, CatalogIndex after) {
        ResourceRef subject = change.subject();
        return new Situation(
                change,
                affected,
                both(before.systemOf(subject), after.systemOf(subject)),
                both(before.domainOf(subject), after.domainOf(subject)),
                both(
                        change.related().flatMap(before::systemOf),
                        change.related().flatMap(after::systemOf)),
                affected.stream()
                        .filter(path -> path.length() > 0)
                        .map(path -> path.end().id())
                        .collect(Collectors.toSet()),
                PartReaders.of(change, before, after),
                Set.of());
    }

    public Situation touching(Set<String> touched) {
        return new Situation(change, affected, systems, domains, relatedSystems, reached, readBy, touched);
    }

    private static Set<String> both(Optional<String> before, Optional<String> after) {
        return Stream.concat(before.stream(), after.stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
