package dev.counterpart.model.asyncapi;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a channel's address (AsyncAPI 3.0.0, Parameter Object), always a text.
 *
 * @param values the only values it may have; empty when it may have any
 * @param valueLocation where a message holds the value
 * @param schema the schema that 2.x describes the value by, with what the other components don't say
 */
public record AsyncApiParameter(
        String name,
        List<String> values,
        Optional<String> defaultValue,
        List<String> examples,
        Optional<RuntimeExpression> valueLocation,
        Optional<SchemaId> schema,
        AsyncApiNotes notes,
        SourceLocation location) {

    public AsyncApiParameter {
        values = List.copyOf(values);
        examples = List.copyOf(examples);
    }
}
