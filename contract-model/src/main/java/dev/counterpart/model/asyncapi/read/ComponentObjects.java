package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiComponents;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the components, used or not: what is wrong with one is wrong before somebody uses it (AsyncAPI 3.0.0, Components). */
final class ComponentObjects {

    private static final Pattern NAME = Pattern.compile("[\\w.\\-]+");

    private final Reading reading;
    private final SchemaObjects schemas;
    private final MessageObjects messages;

    ComponentObjects(Reading reading, SchemaObjects schemas, MessageObjects messages) {
        this.reading = reading;
        this.schemas = schemas;
        this.messages = messages;
    }

    AsyncApiComponents read(Fields document) {
        Optional<Fields> components = document.object("components");
        components.ifPresent(this::names);
        components.stream()
                .flatMap(fields -> Reading.members(fields, "correlationIds").stream())
                .forEach(member ->
                        reading.references().object(member.value()).ifPresent(id -> Expressions.read(id, "location")));
        return new AsyncApiComponents(
                components.map(this::messages).orElse(List.of()),
                components.map(this::schemas).orElse(List.of()),
                components.map(Fields::object));
    }

    private void names(Fields components) {
        for (Member kind : components.object().members()) {
            if (kind.name().startsWith("x-") || !(kind.value() instanceof ObjectNode map)) {
                continue;
            }
            map.members().stream()
                    .filter(member -> !NAME.matcher(member.name()).matches())
                    .forEach(member -> reading.diagnostics()
                            .error(
                                    RuleIds.INVALID_FIELD,
                                    member.location(),
                                    "\"" + member.name() + "\" is no name for a component",
                                    "names are letters, digits, full stops, hyphens and underscores"));
        }
    }

    private List<AsyncApiMessage> messages(Fields components) {
        List<AsyncApiMessage> read = new ArrayList<>();
        for (Member member : Reading.members(components, "messages")) {
            boolean choice = reading.references()
                    .follow(member.value())
                    .filter(node -> node instanceof ObjectNode object
                            && object.member("oneOf").isPresent())
                    .isPresent();
            if (!choice) {
                messages.read(member.name(), member.value()).ifPresent(read::add);
            }
        }
        return read;
    }

    private List<AsyncApiComponents.NamedSchema> schemas(Fields components) {
        List<AsyncApiComponents.NamedSchema> read = new ArrayList<>();
        for (Member member : Reading.members(components, "schemas")) {
            schemas.read(member.value(), Optional.empty())
                    .ifPresent(schema -> read.add(new AsyncApiComponents.NamedSchema(member.name(), schema)));
        }
        return read;
    }
}
