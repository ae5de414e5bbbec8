package dev.counterpart.checker.validation;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.catalog.Example;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Default;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Examples that are none, and defaults that can't be: the files beside a message, the examples of AsyncAPI messages, and the keywords
 * {@code examples} and {@code default}. What a schema says about itself is a warning, as JSON Schema recommends and does not demand
 * it (2020-12 validation, 9.2 and 9.5).
 */
final class Examples {

    private final Soundness soundness;
    private final SampleCheck samples;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** A bare AsyncAPI document's examples are those of its messages, too: each is held against a schema once. */
    private final Set<Checked> checked = new HashSet<>();

    private record Checked(SourceLocation document, SchemaId schema) {}

    private Examples(ContractSet contracts, Soundness soundness) {
        this.soundness = soundness;
        this.samples = new SampleCheck(contracts.schemas());
    }

    static List<Diagnostic> check(ContractSet contracts, Soundness soundness) {
        Examples examples = new Examples(contracts, soundness);
        contracts.messages().forEach(examples::ofMessage);
        contracts.services().stream()
                .flatMap(service -> service.asyncApis().stream())
                .forEach(examples::ofDocument);
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
                example.name().isEmpty() ? "the example" : "the example \"" + example.name() + "\"",
                example.value(),
                schema);
    }

    private void ofDocument(AsyncApiDocument document) {
        Stream.concat(
                        document.channels().stream().flatMap(channel -> channel.messages().stream()),
                        document.components().messages().stream())
                .forEach(message -> message.examples().forEach(example -> {
                    String which = (example.name().isEmpty() ? "" : " \"" + example.name() + "\"") + " of \""
                            + message.messageId() + "\"";
                    ofMessage("the example" + which, example.payload(), message.payload());
                    ofMessage("the header example" + which, example.headers(), message.headers());
                }));
    }

    private void ofMessage(String what, Optional<Node> document, Optional<SchemaId> schema) {
        if (document.isPresent() && schema.isPresent()) {
            check(ValidationRules.INVALID_EXAMPLE, Severity.ERROR, what, document.get(), schema.get());
        }
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
        if (checked.add(new Checked(document.location(), schema)) && soundness.isSound(schema)) {
            diagnostics.addAll(samples.check(rule, severity, what, document, schema));
        }
    }
}
