package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/** A language of schemas that is read. */
public interface SchemaFormat {

    /** Whether a name means this format, in a version that is read. */
    boolean isNamed(FormatName name);

    /** What messages call it. */
    String title();

    /** Asks for the schema; one that can't be read is reported. */
    Optional<SchemaId> read(Node schema, SchemaReader schemas, Diagnostics diagnostics);
}
