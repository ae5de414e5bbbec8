package dev.counterpart.checker.review.rules;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object of a review file, read member by member; what has the wrong shape becomes a diagnostic and is left out. */
final class Entry {

    /** A text with its place. */
    record Text(String value, SourceLocation location) {}

    private final ObjectNode node;
    private final Diagnostics diagnostics;

    private Entry(ObjectNode node, Diagnostics diagnostics) {
        this.node = node;
        this.diagnostics = diagnostics;
    }

    static Optional<Entry> of(Node node, Diagnostics diagnostics) {
        if (node instanceof ObjectNode object) {
            return Optional.of(new Entry(object, diagnostics));
        }
        wrongShape(diagnostics, node, "an object");
        return Optional.empty();
    }

    SourceLocation location() {
        return node.location();
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    List<Member> members() {
        return node.members();
    }

    /** Objects to every member that has none of these names. */
    void allowOnly(List<String> names) {
        for (Member member : node.members()) {
            if (!names.contains(member.name()) && !member.name().startsWith("x-")) {
                String near = DidYouMean.hint(member.name(), names);
                diagnostics.error(
                        RuleIds.MALFORMED,
                        member.location(),
                        "no member \"" + member.name() + "\" is known here",
                        near.isEmpty() ? "known are " + String.join(", ", names) : near);
            }
        }
    }

    /** A text that must be there. */
    Optional<Text> required(String name) {
        Optional<Text> text = optional(name);
        if (node.member(name).isEmpty()) {
            diagnostics.error(
                    RuleIds.MALFORMED, node.location(), "\"" + name + "\" is missing", "write " + name + ": …");
        }
        return text;
    }

    Optional<Text> optional(String name) {
        return node.get(name).flatMap(this::text);
    }

    String textOrEmpty(String name) {
        return optional(name).map(Text::value).map(String::strip).orElse("");
    }

    /** One text, or a list of them. */
    List<Text> texts(String name) {
        return node.get(name).map(this::texts).orElse(List.of());
    }

    List<Text> texts(Node value) {
        List<Text> texts = new ArrayList<>();
        if (value instanceof ArrayNode array) {
            array.elements().forEach(element -> text(element).ifPresent(texts::add));
        } else {
            text(value).ifPresent(texts::add);
        }
        return texts;
    }

    /** The objects of a list; nothing when the member is absent. */
    List<Entry> entries(String name) {
        List<Entry> entries = new ArrayList<>();
        Node value = node.get(name).orElse(null);
        if (value instanceof ArrayNode array) {
            array.elements().forEach(element -> of(element, diagnostics).ifPresent(entries::add));
        } else if (value != null) {
            wrongShape(diagnostics, value, "a list");
        }
        return entries;
    }

    private Optional<Text> text(Node value) {
        if (value instanceof StringNode string) {
            return Optional.of(new Text(string.value(), string.location()));
        }
        wrongShape(diagnostics, value, "a text");
        return Optional.empty();
    }

    private static void wrongShape(Diagnostics diagnostics, Node node, String expected) {
        diagnostics.error(
                RuleIds.MALFORMED,
                node.location(),
                "expected " + expected + ", found " + (node.typeName().equals("null") ? "nothing" : node.typeName()),
                "");
    }
}
