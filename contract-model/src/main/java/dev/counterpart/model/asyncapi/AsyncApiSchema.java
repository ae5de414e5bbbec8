package dev.counterpart.model.asyncapi;

import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/**
 * A schema beside the name of its language (AsyncAPI 3.0.0, Multi Format Schema Object; {@code schemaFormat} of a 2.x
 * message).
 *
 * @param format the format's name as it was written; empty where none was, for AsyncAPI's own dialect or that of a schema file
 * @param source the schema as it was written: a text, where the language is no JSON
 * @param id the schema it means in the {@link dev.counterpart.model.schema.SchemaIndex}; empty for a language that is not read
 */
public record AsyncApiSchema(String format, Node source, Optional<SchemaId> id) {}
