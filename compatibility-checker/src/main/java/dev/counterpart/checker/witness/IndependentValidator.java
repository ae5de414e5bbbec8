package dev.counterpart.checker.witness;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.counterpart.checker.amend.Amendments;
import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.model.regex.Meter;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Asks a validator that shares no code with the checker whether a schema accepts a document. */
public final class IndependentValidator {

    /** What is shown of a message, in UTF-16 code units. */
    private static final int LONGEST = 300;

    private final com.networknt.schema.Schema schema;

    private IndependentValidator(SchemaDocuments documents, Meter meter) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .regularExpressionFactory(new JavaPatterns(meter))
                .build();
        this.schema = within(() -> SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(documents.texts()).schemaRegistryConfig(config))
                .getSchema(SchemaLocation.of(documents.root())));
    }

    /** The validator goes down with each level of a schema, and nobody can tell it where to end. */
    private static <T> T within(Supplier<T> call) {
        try {
            return call.get();
        } catch (StackOverflowError deep) {
            throw new Work.Spent("the schema nests too deeply for the independent validator");
        }
    }

    /**
     * For the schema as it stands.
     *
     * @param formats which formats are asserted
     */
    public static IndependentValidator of(Schema root, SchemaIndex schemas, Formats formats) {
        return of(root, schemas, Amendments.NONE, formats, Meter.FREE);
    }

    /**
     * For a schema of which some part may be read otherwise.
     *
     * @param formats which formats are asserted
     * @param meter told of the schema's size now, and later of each look at a character for a pattern's sake
     */
    public static IndependentValidator of(
            Schema root, SchemaIndex schemas, Amendments amendments, Formats formats, Meter meter) {
        return new IndependentValidator(new SchemaDocuments(root, schemas, amendments, formats, false, meter), meter);
    }

    /** For a writer's schema under the tolerant-reader profile: closed against what it does not declare. */
    public static IndependentValidator ofClosed(Schema root, SchemaIndex schemas, Formats formats) {
        return ofClosed(root, schemas, Amendments.NONE, formats, Meter.FREE);
    }

    /** The same for a schema of which some part may be read otherwise, at a cost that is told. */
    public static IndependentValidator ofClosed(
            Schema root, SchemaIndex schemas, Amendments amendments, Formats formats, Meter meter) {
        return new IndependentValidator(new SchemaDocuments(root, schemas, amendments, formats, true, meter), meter);
    }

    public boolean accepts(Node document) {
        return errors(document).isEmpty();
    }

    /** Everything that the schema objects to, in the validator's order; nothing when it accepts the document. */
    public List<Objection> objections(Node document) {
        return errors(document).stream().map(IndependentValidator::objection).toList();
    }

    private List<com.networknt.schema.Error> errors(Node document) {
        return within(() -> schema.validate(
                JsonTreeWriter.compact(document),
                InputFormat.JSON,
                context -> context.executionConfig(
                        config -> config.formatAssertionsEnabled(true).locale(Locale.ENGLISH))));
    }

    private static Objection objection(com.networknt.schema.Error error) {
        NodePath path = error.getEvaluationPath();
        List<String> steps =
                IntStream.range(0, path.getNameCount()).mapToObj(path::getName).toList();
        NodePath place = error.getInstanceLocation();
        String pointer = "";
        for (int i = 0; i < place.getNameCount(); i++) {
            pointer = JsonPointer.append(pointer, place.getName(i));
        }
        return new Objection(pointer, steps, shortened(error.getMessage()));
    }

    /** A message repeats what the schema says: thousands of values, where it lists as many. */
    private static String shortened(String message) {
        if (message.length() <= LONGEST) {
            return message;
        }
        int end = LONGEST - (Character.isHighSurrogate(message.charAt(LONGEST - 1)) ? 1 : 0);
        return message.substring(0, end) + "…";
    }
}
