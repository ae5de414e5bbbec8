package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A JSON object, its members in the order they were written. Names are unique: readers refuse duplicates. */
public final class ObjectNode implements Node {

    private static final int FEW = 16;

    private final SourceLocation location;
    private final List<Member> members;

    /** Only for objects with many members: most have few, and a catalog has millions of them. */
    private final Map<String, Member> byName;

    public ObjectNode(SourceLocation location, List<Member> members) {
        this.location = location;
        this.members = List.copyOf(members);
        this.byName = this.members.size() <= FEW
                ? Map.of()
                : this.members.stream().collect(Collectors.toMap(Member::name, Function.identity()));
    }

    @Override
    public SourceLocation location() {
        return location;
    }

    public List<Member> members() {
        return members;
    }

    public Optional<Member> member(String name) {
        if (members.size() > FEW) {
            return Optional.ofNullable(byName.get(name));
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
