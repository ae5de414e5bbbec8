package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * The members of one object as one array: name, place of the name and value of each, one after another. A large catalog has
 * millions of members, and each {@link Member} lives only while somebody looks at it. Unmodifiable.
 */
final class Members extends AbstractList<Member> implements RandomAccess {

    private static final int PARTS = 3;

    private final Object[] parts;

    private Members(Object[] parts) {
        this.parts = parts;
    }

    static List<Member> of(Object[] parts) {
        return new Members(parts);
    }

    static Object[] parts(List<Member> members) {
        if (members instanceof Members same) {
            return same.parts;
        }
        Object[] parts = new Object[PARTS * members.size()];
        int next = 0;
        for (Member member : members) {
            put(parts, next++, member.name(), member.location(), member.value());
        }
        return parts;
    }

    /**
     * @param index of the member
     */
    static void put(Object[] parts, int index, String name, SourceLocation place, Node value) {
        parts[PARTS * index] = name;
        parts[PARTS * index + 1] = place;
        parts[PARTS * index + 2] = value;
    }

    static int size(Object[] parts) {
        return parts.length / PARTS;
    }

    /** How long an array for so many members is. */
    static int length(int members) {
        return PARTS * members;
    }

    static String name(Object[] parts, int index) {
        return (String) parts[PARTS * index];
    }

    static SourceLocation place(Object[] parts, int index) {
        return (SourceLocation) parts[PARTS * index + 1];
    }

    static Node value(Object[] parts, int index) {
        return (Node) parts[PARTS * index + 2];
    }

    static List<Node> values(Object[] parts) {
        List<Node> values = new ArrayList<>(size(parts));
        for (int i = 0; i < size(parts); i++) {
            values.add(value(parts, i));
        }
        return values;
    }

    /** The index of the first so many members that has a name, going through them; -1 where none has. */
    static int find(Object[] parts, int members, String name) {
        for (int i = 0; i < members; i++) {
            if (parts[PARTS * i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    static Map<String, Integer> byName(Object[] parts) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < size(parts); i++) {
            byName.put(name(parts, i), i);
        }
        return byName;
    }

    @Override
    public Member get(int index) {
        return new Member(name(parts, index), place(parts, index), value(parts, index));
    }

    @Override
    public int size() {
        return size(parts);
    }
}
