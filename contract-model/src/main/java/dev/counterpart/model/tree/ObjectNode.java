package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A JSON object, its members in the order they were written. Names are unique: readers refuse duplicates. */
public final class ObjectNode extends PlacedNode implements Node {

    private static final int FEW = 16;

    private final List<Member> members;

    public ObjectNode(SourceLocation location, List<Member> members) {
        this(location, SourceLocation.FAR, members);
    }

    ObjectNode(SourceLocation place, int position, List<Member> members) {
        super(place, position);
        // most objects have few members, and a catalog has millions of them
        this.members = members.size() <= FEW ? List.copyOf(members) : new IndexedMembers(members);
    }

    public List<Member> members() {
        return members;
    }

    public Optional<Member> member(String name) {
        if (members instanceof IndexedMembers indexed) {
            return Optional.ofNullable(indexed.named(name));
        }
        for (Member member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    public Optional<Node> get(String name) {
        return member(name).map(Member::value);
    }

    @Override
    public String typeName() {
        return "object";
    }

    @Override
    public boolean sameValueAs(Node other) {
        return other instanceof ObjectNode that
                && members.size() == that.members.size()
                && members.stream()
                        .allMatch(member -> that.get(member.name())
                                .filter(value -> member.value().sameValueAs(value))
                                .isPresent());
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
