package dev.counterpart.checker.proof;

import dev.counterpart.checker.amend.Amendments;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;

/**
 * A schema and the index that follows its references.
 *
 * @param amendments what is read as if it said something else
 */
public record Side(Schema schema, SchemaIndex schemas, Amendments amendments) {

    public Side(Schema schema, SchemaIndex schemas) {
        this(schema, schemas, Amendments.NONE);
    }

    /** Another schema of the same index. */
    public Side with(Schema other) {
        return new Side(other, schemas, amendments);
    }

    /** The same schema, read otherwise. */
    public Side amended(Amendments other) {
        return new Side(schema, schemas, other);
    }

    @Override
    public String toString() {
        return schema.id().toString();
    }
}
