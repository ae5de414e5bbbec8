package dev.counterpart.checker.review.reach;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.change.Change;
import dev.counterpart.checker.review.change.ChangeKind;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Participant;
import dev.counterpart.model.catalog.ResourceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The services that read what changed in a message. A service may say in its entry which fields it reads ({@code
 * receives[].fields}); one that does not say is taken to read all of them.
 */
public final class PartReaders {

    private PartReaders() {}

    /** Ids of the services, agents and domains, in either state. */
    public static Set<String> of(Change change, CatalogIndex before, CatalogIndex after) {
        Set<String> readers = new TreeSet<>();
        ResourceRef message = change.subject();
        if (message.isMessage()) {
            for (CatalogIndex catalog : List.of(before, after)) {
                catalog.set()
                        .participants()
                        .filter(participant -> reads(participant, change))
                        .map(Participant::id)
                        .forEach(readers::add);
            }
        }
        return readers;
    }

    private static boolean reads(Participant participant, Change change) {
        String message = change.subject().id();
        boolean asksIt = change.subject().kind() == ResourceKind.QUERY
                && participant.sends().stream().anyMatch(pointer -> pointer.id().equals(message));
        return asksIt
                || participant.receives().stream()
                        .filter(pointer -> pointer.id().equals(message))
                        .anyMatch(pointer -> reads(pointer, change));
    }

    private static boolean reads(MessagePointer pointer, Change change) {
        return change.kind() != ChangeKind.SCHEMA_CHANGED
                || change.parts().isEmpty()
                || pointer.fields().isEmpty()
                || change.parts().stream()
                        .anyMatch(part -> pointer.fields().stream().anyMatch(field -> overlap(part, field)));
    }

    /** Whether one path leads through the other: who reads {@code items} reads {@code items[].quantity}. */
    private static boolean overlap(String part, String field) {
        List<String> one = names(part);
        List<String> other = names(field);
        int shared = Math.min(one.size(), other.size());
        return one.subList(0, shared).equals(other.subList(0, shared));
    }

    /** The member names of a path, written with dots and brackets or as a JSON Pointer; positions in arrays left out. */
    private static List<String> names(String path) {
        return Arrays.stream(path.replace("[]", "").split("[./]"))
                .filter(name -> !name.isEmpty())
                .filter(name -> !name.chars().allMatch(Character::isDigit))
                .toList();
    }
}
