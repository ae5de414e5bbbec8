package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object, its members in the order they were written. Names are unique: readers refuse duplicates. */
public final class ObjectNode extends PlacedNode implements Node {

    private static final int FEW = 16;

    /** The parts of {@link Members}; of an object with many members, an {@link Indexed} with them. */
    private final Object members;

    /** Most objects have few members, and are searched as fast without. */
    private static final class Indexed {
        private final Object[] parts;
        private final Map<String, Integer> byName;

        Indexed(Object[] parts) {
            this.parts = parts;
            this.byName = Members.byName(parts);
        }
    }

    public ObjectNode(SourceLocation location, List<Member> members) {
        this(location, SourceLocation.FAR, Members.parts(members));
    }

    ObjectNode(SourceLocation place, int position, Object[] parts) {
        super(place, position);
        this.members = Members.size(parts) <= FEW ? parts : new Indexed(parts);
    }

    private Object[] parts() {
        return members instanceof Indexed indexed ? indexed.parts : (Object[]) members;
    }

    public List<Member> members() {
        return Members.of(parts());
    }

    /** The members' values. */
    public List<Node> values() {
        return Members.values(parts());
    }

    public Optional<Member> member(String name) {
        int index = index(name);
        return index < 0 ? Optional.empty() : Optional.of(members().get(index));
    }

    public Optional<Node> get(String name) {
        int index = index(name);
        return index < 0 ? Optional.empty() : Optional.of(Members.value(parts(), index));
    }

    public boolean has(String name) {
        return index(name) >= 0;
    }

    private int index(String name) {
        if (members instanceof Indexed indexed) {
            return indexed.byName.getOrDefault(name, -1);
        }
        Object[] parts = (Object[]) members;
        return Members.find(parts, Members.size(parts), name);
    }

    @Override
    public String typeName() {
        return "object";
    }

    @Override
    public boolean sameValueAs(Node other) {
        return other instanceof ObjectNode that
                && Members.size(parts()) == Members.size(that.parts())
                && members().stream()
                        .allMatch(member -> that.get(member.name())
                                .filter(value -> member.value().sameValueAs(value))
                                .isPresent());
    }

    @Override
    public String toString() {
        return members().toString();
    }
}
