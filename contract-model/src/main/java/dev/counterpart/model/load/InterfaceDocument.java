package dev.counterpart.model.load;

import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.schema.SchemaIndex;
import java.util.List;

/**
 * An AsyncAPI document by itself, with all that it refers to.
 *
 * @param schemas the schemas of its messages
 * @param files every file that it consists of, its own among them, from the folder on; sorted
 */
public record InterfaceDocument(AsyncApiDocument document, SchemaIndex schemas, List<String> files) {

    public InterfaceDocument {
        files = List.copyOf(files);
    }
}
