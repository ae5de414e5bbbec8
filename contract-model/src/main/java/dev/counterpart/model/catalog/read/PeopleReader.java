package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.Team;
import dev.counterpart.model.catalog.User;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the pages of teams and users. */
final class PeopleReader {

    private PeopleReader() {}

    static Team team(Entry entry) {
        return new Team(entry.id(), entry.name(), "", entry.summary(), List.of(), members(entry), entry.location());
    }

    /** Members are ids, or objects with one. */
    private static List<ResourcePointer> members(Entry entry) {
        List<ResourcePointer> members = new ArrayList<>();
        for (Node member : entry.fields().elements("members")) {
            Node id = member instanceof ObjectNode object ? object.get("id").orElse(member) : member;
            if (id instanceof StringNode text) {
                members.add(new ResourcePointer(text.value().strip(), Entry.LATEST, text.location()));
            }
        }
        return members;
    }

    static User user(Entry entry) {
        return new User(
                entry.id(),
                entry.name(),
                entry.fields().text("role").orElse(""),
                entry.fields().text("email").orElse(""),
                entry.location());
    }
}
