package dev.counterpart.checker.validation;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Example;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Default;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Examples that are none, and defaults that can't be: the files beside a message, the examples of AsyncAPI messages, and the keywords
 * {@code examples} and {@code default}. What a schema says about itself is a warning, as JSON Schema recommends and does not demand
 * it (2020-12 validation, 9.2 and 9.5).
 */
final class Examples {

    private final Soundness soundness;
    private final SampleCheck samples;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Examples(ContractSet contracts, Soundness soundness) {
        this.soundness = soundness;
        this.samples = new SampleCheck(contracts.schemas());
    }

    static List<Diagnostic> check(ContractSet contracts, Soundness soundness) {
        Examples examples = new Examples(contracts, soundness);
        contracts.messages().forEach(examples::ofMessage);
        contracts.schemas().all().forEach(examples::ofSchema);
        return examples.diagnostics;
    }

    private void ofMessage(MessageContract message) {
        message.examples().forEach(example -> ofMessage(example, message.payload()));
        message.response()
                .ifPresent(response -> message.responseExamples().forEach(example -> ofMessage(example, response)));
    }

    private void ofMessage(Example example, SchemaId schema) {
        check(
                ValidationRules.INVALID_EXAMPLE,
                Severity.ERROR,
                "the example \"" + example.name() + "\"",
                example.value(),
                schema);
    }

    private void ofSchema(Schema schema) {
        if (!(schema instanceof ObjectSchema object)) {
            return;
        }
        object.keyword(dev.counterpart.model.schema.keyword.Examples.class)
                .ifPresent(examples -> examples.values()
                        .forEach(value -> check(
                                ValidationRules.INVALID_EXAMPLE, Severity.WARNING, "the example", value, object.id())));
        object.keyword(Default.class)
                .ifPresent(fallback -> check(
                        ValidationRules.INVALID_DEFAULT,
                        Severity.WARNING,
                        "the default",
                        fallback.value(),
                        object.id()));
    }

    private void check(String rule, Severity severity, String what, Node document, SchemaId schema) {
        if (soundness.isSound(schema)) {
            diagnostics.addAll(samples.check(rule, severity, what, document, schema));
        }
    }
}
