package dev.counterpart.model.catalog.check;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Participant;
import dev.counterpart.model.catalog.read.Page;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.path.PropertyPaths;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who says which fields of a message it reads, or writes, names fields that the message's schema has. */
final class FieldUsage {

    private final ContractSet set;
    private final Diagnostics diagnostics;
    private final PropertyPaths paths;
    private final Map<SourceLocation, ArrayNode> written = new HashMap<>();

    FieldUsage(ContractSet set, List<Page> pages, Diagnostics diagnostics) {
        this.set = set;
        this.diagnostics = diagnostics;
        this.paths = new PropertyPaths(set.schemas());
        for (Page page : pages) {
            remember(page, "sends");
            remember(page, "receives");
        }
    }

    /** A pointer knows what its fields are; the page knows where they stand. */
    private void remember(Page page, String field) {
        if (page.fields().object().get(field).orElse(null) instanceof ArrayNode pointers) {
            for (Node pointer : pointers.elements()) {
                if (pointer instanceof ObjectNode object
                        && object.get("fields").orElse(null) instanceof ArrayNode fields) {
                    object.get("id").ifPresent(id -> written.put(id.location(), fields));
                }
            }
        }
    }

    private SourceLocation place(MessagePointer pointer, String field) {
        ArrayNode fields = written.get(pointer.location());
        return fields == null
                ? pointer.location()
                : fields.elements().stream()
                        .filter(node ->
                                node instanceof StringNode text && text.value().equals(field))
                        .map(Node::location)
                        .findFirst()
                        .orElse(pointer.location());
    }

    void check() {
        set.participants().forEach(this::participant);
    }

    private void participant(Participant participant) {
        participant.sends().forEach(pointer -> pointer(participant, pointer, "writes"));
        participant.receives().forEach(pointer -> pointer(participant, pointer, "reads"));
    }

    private void pointer(Participant participant, MessagePointer pointer, String does) {
        if (pointer.fields().isEmpty()) {
            return;
        }
        set.message(pointer).ifPresent(message -> {
            for (String field : pointer.fields()) {
                PropertyPaths.Answer answer = look(message, field);
                if (!answer.found()) {
                    diagnostics.warning(
                            RuleIds.FIELD_NOT_IN_SCHEMA,
                            place(pointer, field),
                            participant.id() + " " + does + " \"" + field + "\", which the schema of " + message.id()
                                    + " " + message.version() + " doesn't have",
                            DidYouMean.hint(answer.missing(), answer.candidates()));
                }
            }
        });
    }

    /** The fields of a query may be those of its response. */
    private PropertyPaths.Answer look(MessageContract message, String field) {
        PropertyPaths.Answer answer = paths.find(message.payload(), field);
        List<SchemaId> response = message.response().stream().toList();
        return answer.found() || response.isEmpty() ? answer : paths.find(response.get(0), field);
    }
}
