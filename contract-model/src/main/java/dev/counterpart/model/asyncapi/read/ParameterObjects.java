package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiParameter;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parameters of a channel. What 2.x says by a schema is turned into the fields that 3.0 has for it. */
final class ParameterObjects {

    private final Reading reading;
    private final SchemaObjects schemas;

    ParameterObjects(Reading reading, SchemaObjects schemas) {
        this.reading = reading;
        this.schemas = schemas;
    }

    List<AsyncApiParameter> read(Fields channel) {
        List<AsyncApiParameter> parameters = new ArrayList<>();
        for (Member member : Reading.members(channel, "parameters")) {
            reading.references()
                    .object(member.value())
                    .map(fields -> parameter(member.name(), fields))
                    .ifPresent(parameters::add);
        }
        return parameters;
    }

    private AsyncApiParameter parameter(String name, Fields fields) {
        boolean bySchema = reading.version().isVersion2();
        Optional<SchemaId> schema = bySchema ? schemas.plain(fields, "schema") : Optional.empty();
        Fields values = bySchema ? schema(fields) : fields;
        return new AsyncApiParameter(
                name,
                texts(values, "enum"),
                values.object().get("default").flatMap(ParameterObjects::text),
                texts(values, "examples"),
                Expressions.read(fields, "location"),
                schema,
                Notes.read(fields, reading),
                fields.location());
    }

    private Fields schema(Fields parameter) {
        return parameter
                .object()
                .get("schema")
                .flatMap(reading.references()::follow)
                .filter(ObjectNode.class::isInstance)
                .map(node -> reading.fields((ObjectNode) node))
                .orElseGet(() -> reading.fields(new ObjectNode(parameter.location(), List.of())));
    }

    /** Values of another type have been reported, or are a schema's, which may have numbers. */
    private static List<String> texts(Fields fields, String name) {
        return fields.object().get(name).filter(ArrayNode.class::isInstance).stream()
                .flatMap(array -> ((ArrayNode) array).elements().stream())
                .flatMap(element -> text(element).stream())
                .toList();
    }

    private static Optional<String> text(Node node) {
        if (node instanceof StringNode text) {
            return Optional.of(text.value());
        }
        return node instanceof NumberNode number ? Optional.of(number.text()) : Optional.empty();
    }
}
