package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the members of one object; of members with the same name the first one stays. */
final class ObjectBuilder {

    private static final int FEW = 16;

    private final SourceLocation place;
    private final int position;
    private final Diagnostics diagnostics;
    private final List<Member> members = new ArrayList<>();

    /** Only of objects with many members. */
    private final Map<String, Member> byName = new HashMap<>();

    /** For an object at a place, at a position of it as in {@link PlacedNode}. */
    ObjectBuilder(SourceLocation place, int position, Diagnostics diagnostics) {
        this.place = place;
        this.position = position;
        this.diagnostics = diagnostics;
    }

    void add(String name, SourceLocation place, Node value) {
        Member first = named(name);
        if (first == null) {
            Member member = new Member(name, place, value);
            members.add(member);
            index(member);
        } else {
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

    private @Nullable Member named(String name) {
        if (members.size() > FEW) {
            return byName.get(name);
        }
        for (Member member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        return null;
    }

    private void index(Member added) {
        if (members.size() == FEW + 1) {
            members.forEach(member -> byName.put(member.name(), member));
        } else if (members.size() > FEW) {
            byName.put(added.name(), added);
        }
    }

    ObjectNode build() {
        return new ObjectNode(place, position, members);
    }
}
