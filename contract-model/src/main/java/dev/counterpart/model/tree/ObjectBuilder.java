package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the members of one object; of members with the same name the first one stays. */
final class ObjectBuilder {

    private final SourceLocation location;
    private final Diagnostics diagnostics;
    private final Map<String, Member> members = new LinkedHashMap<>();

    ObjectBuilder(SourceLocation location, Diagnostics diagnostics) {
        this.location = location;
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
        return new ObjectNode(location, List.copyOf(members.values()));
    }
}
