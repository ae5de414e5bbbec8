package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.Optional;

/** What a keyword may ask for while it is read. */
public interface SchemaContext {

    /** The dialect that the keyword is read in. */
    SchemaDialect dialect();

    /** Whether the meta-schema asks that a format refuses what does not keep to it. */
    boolean assertsFormats();

    /** The schema that holds the keyword, as it was written. */
    ObjectNode holder();

    /** Reads a subschema. A value that is no schema is reported and read as {@code true}. */
    Schema schema(Node node);

    /** The same where {@code true} and {@code false} were allowed before they were schemas. */
    Schema schemaOrFlag(Node node);

    /** The schema that a reference means; a reference that leads nowhere is reported. */
    Optional<SchemaId> target(String reference, SourceLocation location);

    Diagnostics diagnostics();
}
