package dev.counterpart.checker.validation;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which schemas were read without a mistake, with all that they refer to. Of the others nothing more is said: what they accept is
 * not what was meant, and one mistake is told once.
 */
final class Soundness {

    private final SchemaIndex schemas;
    private final Map<String, TreeSet<String>> broken;
    private final Map<SchemaId, Boolean> known = new HashMap<>();

    Soundness(SchemaIndex schemas, Collection<Diagnostic> diagnostics) {
        this.schemas = schemas;
        this.broken = diagnostics.stream()
                .filter(Diagnostic::isError)
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.location().path(),
                        TreeMap::new,
                        Collectors.mapping(
                                diagnostic -> diagnostic.location().pointer(), Collectors.toCollection(TreeSet::new))));
    }

    boolean isSound(SchemaId root) {
        return known.computeIfAbsent(root, this::reachesNoMistake);
    }

    private boolean reachesNoMistake(SchemaId root) {
        Set<SchemaId> seen = new HashSet<>(Set.of(root));
        Deque<SchemaId> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            SchemaId id = waiting.remove();
            Schema schema = schemas.find(id).orElse(null);
            if (schema == null || holdsMistake(id) || lostItsReference(schema)) {
                return false;
            }
            if (schema instanceof ObjectSchema object) {
                for (Keyword keyword : object.keywords()) {
                    keyword.subschemas().stream()
                            .map(Schema::id)
                            .filter(seen::add)
                            .forEach(waiting::add);
                    if (keyword instanceof Reference reference && seen.add(reference.target())) {
                        waiting.add(reference.target());
                    }
                }
            }
        }
        return true;
    }

    /** An error in the schema or below it; a document with an error that has no place inside is broken as a whole. */
    private boolean holdsMistake(SchemaId id) {
        TreeSet<String> pointers = broken.get(id.document());
        if (pointers == null) {
            return false;
        }
        if (pointers.contains(id.pointer())) {
            return true;
        }
        String below = pointers.higher(id.pointer() + "/");
        return below != null && below.startsWith(id.pointer() + "/");
    }

    /** A reference to a document that can't be read is told there, and gives no keyword here. */
    private static boolean lostItsReference(Schema schema) {
        return schema instanceof ObjectSchema object
                && object.source().member("$ref").isPresent()
                && object.reference().isEmpty()
                && object.unknown().stream().noneMatch(member -> member.name().equals("$ref"));
    }
}
