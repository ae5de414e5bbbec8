package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/** What a keyword may ask for while it is read. */
public interface SchemaContext {

    /** Reads a subschema. A value that is no schema is reported and read as {@code true}. */
    Schema schema(Node node);

    /** The schema that a reference means; a reference that leads nowhere is reported. */
    Optional<SchemaId> target(String reference, SourceLocation location);

    Diagnostics diagnostics();
}
