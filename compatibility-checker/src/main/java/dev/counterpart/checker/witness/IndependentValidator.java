package dev.counterpart.checker.witness;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;

/**
 * Asks a validator that shares no code with the checker whether a schema accepts a document. Formats are asserted exactly
 * where generated types assert them.
 */
public final class IndependentValidator {

    private final com.networknt.schema.Schema schema;

    private IndependentValidator(String text) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** For the schema as it stands. */
    public static IndependentValidator of(Schema root, SchemaIndex schemas) {
        return new IndependentValidator(SchemaText.open(root, schemas));
    }

    /** For a writer's schema under the tolerant-reader profile: closed against what it does not declare. */
    public static IndependentValidator ofClosed(Schema root, SchemaIndex schemas) {
        return new IndependentValidator(SchemaText.closed(root, schemas));
    }

    public boolean accepts(Node document) {
        return schema.validate(
                        JsonTreeWriter.compact(document),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }
}
