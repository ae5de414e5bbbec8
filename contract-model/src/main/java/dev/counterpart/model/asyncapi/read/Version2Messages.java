package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.structure.References;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the messages of one 2.x channel under keys, which 3.x documents write themselves: the {@code messageId}, or else the
 * last step of the reference that led there, the {@code name}, or the operation's word. A message that both operations have is
 * one.
 */
final class Version2Messages {

    private final Reading reading;
    private final MessageObjects messages;
    private final Map<String, Node> byKey = new LinkedHashMap<>();

    Version2Messages(Reading reading, MessageObjects messages) {
        this.reading = reading;
        this.messages = messages;
    }

    /** Takes an operation's message, or its choice of messages; the keys are those of what it may be. */
    List<String> add(Node written, String word) {
        List<String> keys = new ArrayList<>();
        add(written, word, new HashSet<>(), keys);
        return keys;
    }

    private void add(Node written, String word, Set<SourceLocation> around, List<String> keys) {
        Optional<Node> target = reading.references().follow(written);
        if (target.isEmpty() || !(target.get() instanceof ObjectNode message) || !around.add(message.location())) {
            return;
        }
        if (message.get("oneOf").orElse(null) instanceof ArrayNode choice) {
            choice.elements().forEach(element -> add(element, word, around, keys));
        } else {
            String key = key(written, message, word);
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
        around.remove(message.location());
    }

    private String key(Node written, ObjectNode message, String word) {
        Fields fields = reading.fields(message);
        String wished = fields.text("messageId")
                .or(() -> lastStep(written))
                .or(() -> fields.text("name"))
                .orElse(word + "Message");
        String key = wished;
        for (int number = 2; byKey.containsKey(key); number++) {
            if (samePlace(byKey.get(key), message)) {
                return key;
            }
            key = wished + number;
        }
        byKey.put(key, written);
        return key;
    }

    /** What a YAML alias repeats stands at one place in the text, and is one message, too. */
    private boolean samePlace(Node known, ObjectNode message) {
        SourceLocation place = message.location();
        return reading.references()
                .follow(known)
                .map(Node::location)
                .filter(other -> other.path().equals(place.path())
                        && other.line() == place.line()
                        && other.column() == place.column())
                .isPresent();
    }

    private static Optional<String> lastStep(Node written) {
        return References.reference(written)
                .map(StringNode::value)
                .filter(text -> text.indexOf('#') >= 0)
                .map(text -> text.substring(text.lastIndexOf('/') + 1))
                .filter(step -> !step.isEmpty() && step.indexOf('#') < 0);
    }

    List<AsyncApiMessage> read() {
        List<AsyncApiMessage> read = new ArrayList<>();
        byKey.forEach((key, written) -> messages.read(key, written).ifPresent(read::add));
        return read;
    }
}
