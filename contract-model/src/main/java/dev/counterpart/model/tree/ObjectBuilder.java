package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the members of one object; of members with the same name the first one stays. */
final class ObjectBuilder {

    private final SourceLocation place;
    private final int position;
    private final Diagnostics diagnostics;
    private final Map<String, Member> members = new LinkedHashMap<>();

    /** For an object at a place, at a position of it as in {@link PlacedNode}. */
    ObjectBuilder(SourceLocation place, int position, Diagnostics diagnostics) {
        this.place = place;
        this.position = position;
        this.diagnostics = diagnostics;
    }

    void add(String name, SourceLocation place, Node value) {
        Member first = members.putIfAbsent(name, new Member(name, place, value));
        if (first != null) {
            diagnostics.add(Diagnostic.error(
                            RuleIds.DUPLICATE_KEY,
                            place,
                            "\"" + name + "\" stands twice in this object; first at "
                                    + first.location().line() + ":"
                                    + first.location().column(),
                            "remove one of them: readers differ in which one they take")
                    .relatedTo(first.location(), "\"" + name + "\" stands here first"));
        }
    }

    ObjectNode build() {
        return new ObjectNode(place, position, new ArrayList<>(members.values()));
    }
}
