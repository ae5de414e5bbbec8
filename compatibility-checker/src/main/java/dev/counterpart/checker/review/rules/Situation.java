package dev.counterpart.checker.review.rules;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.change.Change;
import dev.counterpart.checker.review.reach.PartReaders;
import dev.counterpart.checker.review.reach.Reach;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change with all that a pattern may ask of it.
 *
 * @param reach what it affects
 * @param systems where the subject belongs, before and after
 * @param domains likewise
 * @param relatedSystems where the related resource belongs
 * @param reached ids of everything affected, the subject left out
 * @param readBy ids of the services that read what changed
 * @param aspects ids of the aspects touched, as far as they are known
 */
public record Situation(
        Change change,
        Reach reach,
        Set<String> systems,
        Set<String> domains,
        Set<String> relatedSystems,
        Set<String> reached,
        Set<String> readBy,
        Set<String> aspects) {

    public Situation {
        systems = Set.copyOf(systems);
        domains = Set.copyOf(domains);
        relatedSystems = Set.copyOf(relatedSystems);
        reached = Set.copyOf(reached);
        readBy = Set.copyOf(readBy);
        aspects = Set.copyOf(aspects);
    }

    public static Situation of(Change change, Reach reach, CatalogIndex before, CatalogIndex after) {
        ResourceRef subject = change.subject();
        return new Situation(
                change,
                reach,
                both(before.systemOf(subject), after.systemOf(subject)),
                both(before.domainOf(subject), after.domainOf(subject)),
                both(
                        change.related().flatMap(before::systemOf),
                        change.related().flatMap(after::systemOf)),
                reach.affected().stream().map(path -> path.end().id()).collect(Collectors.toSet()),
                PartReaders.of(change, before, after),
                Set.of());
    }

    public Situation touching(Set<String> touched) {
        return new Situation(change, reach, systems, domains, relatedSystems, reached, readBy, touched);
    }

    private static Set<String> both(Optional<String> before, Optional<String> after) {
        return Stream.concat(before.stream(), after.stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
