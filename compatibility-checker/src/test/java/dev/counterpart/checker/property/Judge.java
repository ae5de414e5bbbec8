package dev.counterpart.checker.property;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The independent validator, on the text of a schema as it was made; formats are annotations, as the question takes them. */
final class Judge {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaCacheEnabled(false));

    private static final SchemaLocation PLACE = SchemaLocation.of("http://example.com/question");

    private final Schema schema;

    private Judge(Schema schema) {
        this.schema = schema;
    }

    /** Empty when the validator can't read the schema. */
    static Optional<Judge> of(JsonNode schema) {
        try {
            return Optional.of(ofText(Json.print(Reworded.of(schema))));
        } catch (SchemaException unreadable) {
            return Optional.empty();
        }
    }

    /** For the very text. It is given a place, without which a {@code $dynamicRef} ends in an exception. */
    static Judge ofText(String schema) {
        return new Judge(REGISTRY.getSchema(PLACE, schema, InputFormat.JSON));
    }

    boolean accepts(String document) {
        return schema.validate(
                document,
                InputFormat.JSON,
                OutputFormat.BOOLEAN,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(false)));
    }
}
