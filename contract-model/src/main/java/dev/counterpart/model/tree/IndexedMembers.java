package dev.counterpart.model.tree;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The members of a large object, found by their names at once. Unmodifiable. */
final class IndexedMembers extends AbstractList<Member> implements RandomAccess {

    private final List<Member> members;
    private final Map<String, Member> byName;

    IndexedMembers(List<Member> members) {
        this.members = List.copyOf(members);
        this.byName = new HashMap<>();
        this.members.forEach(member -> byName.put(member.name(), member));
    }

    @Nullable
    Member named(String name) {
        return byName.get(name);
    }

    @Override
    public Member get(int index) {
        return members.get(index);
    }

    @Override
    public int size() {
        return members.size();
    }
}
