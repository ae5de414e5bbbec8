package dev.counterpart.checker.proof;

import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;

/** A schema and the index that follows its references. */
public record Side(Schema schema, SchemaIndex schemas) {

    /** Another schema of the same index. */
    public Side with(Schema other) {
        return new Side(other, schemas);
    }

    @Override
    public String toString() {
        return schema.id().toString();
    }
}
