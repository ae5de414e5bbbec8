package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gathers the members of one object; of members with the same name the first one stays. */
final class ObjectBuilder {

    private static final int FEW = 16;

    private final SourceLocation place;
    private final int position;
    private final Diagnostics diagnostics;

    private Object[] parts = new Object[Members.length(4)];
    private int size;

    /** Only of objects with many members. */
    private final Map<String, Integer> byName = new HashMap<>(0);

    /** For an object at a place, at a position of it as in {@link PlacedNode}. */
    ObjectBuilder(SourceLocation place, int position, Diagnostics diagnostics) {
        this.place = place;
        this.position = position;
        this.diagnostics = diagnostics;
    }

    void add(String name, SourceLocation place, Node value) {
        int first = size > FEW ? byName.getOrDefault(name, -1) : Members.find(parts, size, name);
        if (first < 0) {
            put(name, place, value);
        } else {
            twice(name, place, Members.place(parts, first));
        }
    }

    private void put(String name, SourceLocation place, Node value) {
        if (Members.length(size) == parts.length) {
            parts = Arrays.copyOf(parts, Members.length(2 * size));
        }
        Members.put(parts, size++, name, place, value);
        if (size == FEW + 1) {
            for (int i = 0; i < size; i++) {
                byName.put(Members.name(parts, i), i);
            }
        } else if (size > FEW) {
            byName.put(name, size - 1);
        }
    }

    private void twice(String name, SourceLocation place, SourceLocation first) {
        diagnostics.add(Diagnostic.error(
                        RuleIds.DUPLICATE_KEY,
                        place,
                        "\"" + name + "\" stands twice in this object; first at " + first.line() + ":" + first.column(),
                        "remove one of them: readers differ in which one they take")
                .relatedTo(first, "\"" + name + "\" stands here first"));
    }

    ObjectNode build() {
        return new ObjectNode(place, position, Arrays.copyOf(parts, Members.length(size)));
    }
}
