package dev.counterpart.checker.witness;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;

/** Asks a validator that shares no code with the checker whether a schema accepts a document. */
public final class IndependentValidator {

    private final com.networknt.schema.Schema schema;

    private IndependentValidator(SchemaDocuments documents) {
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents.texts()))
                .getSchema(SchemaLocation.of(documents.root()));
    }

    /**
     * For the schema as it stands.
     *
     * @param formats which formats are asserted
     */
    public static IndependentValidator of(Schema root, SchemaIndex schemas, Formats formats) {
        return new IndependentValidator(SchemaDocuments.open(root, schemas, formats));
    }

    /** For a writer's schema under the tolerant-reader profile: closed against what it does not declare. */
    public static IndependentValidator ofClosed(Schema root, SchemaIndex schemas, Formats formats) {
        return new IndependentValidator(SchemaDocuments.closed(root, schemas, formats));
    }

    public boolean accepts(Node document) {
        return schema.validate(
                        JsonTreeWriter.compact(document),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }
}
