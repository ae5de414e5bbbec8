package dev.counterpart.checker.amend;

import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Schemas of one index that are read as if they said something else, wherever they are met. The index stays as it is, and so do
 * places and references.
 *
 * @param instead what is read, by the id of what is written; it keeps that id
 */
public record Amendments(Map<SchemaId, Schema> instead) {

    /** Everything is read as it is written. */
    public static final Amendments NONE = new Amendments(Map.of());

    public Amendments {
        instead = Collections.unmodifiableMap(new HashMap<>(instead));
    }

    /** What is read for a schema. */
    public Schema of(Schema schema) {
        return instead.isEmpty() ? schema : instead.getOrDefault(schema.id(), schema);
    }

    /** These, and one more; one for the same schema is replaced. */
    public Amendments with(Schema schema) {
        Map<SchemaId, Schema> more = new HashMap<>(instead);
        more.put(schema.id(), schema);
        return new Amendments(more);
    }
}
