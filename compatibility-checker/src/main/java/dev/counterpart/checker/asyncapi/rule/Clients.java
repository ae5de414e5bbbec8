package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.KafkaOperationBinding;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the application shows itself to the broker. */
final class Clients {

    private Clients() {}

    /** Facts about a schema of a Kafka operation binding that ids can differ by. */
    static List<ApiFact> facts(
            ApiComparison apis,
            String rule,
            String name,
            String member,
            Function<KafkaOperationBinding, Optional<SchemaId>> schema) {
        List<ApiFact> facts = new ArrayList<>();
        for (Matched<AsyncApiOperation> pair : Traffic.steady(apis)) {
            Optional<SchemaId> was = pair.before().kafka().flatMap(schema);
            Optional<SchemaId> is = pair.after().kafka().flatMap(schema);
            if (was.isPresent()
                    && (is.isEmpty()
                            || !apis.schemas()
                                    .between(was.get(), is.get(), EnumSet.allOf(Direction.class))
                                    .isEmpty())) {
                facts.add(ApiFact.of(
                                rule,
                                Effect.CLIENT_CHANGED,
                                apis.service(),
                                is.isPresent() ? "has another " + name : "names no " + name + " any more",
                                place(pair.after(), member),
                                "was another",
                                place(pair.before(), member),
                                "keep it, or plan where the new one begins to read")
                        .about(Words.ids(apis.after()
                                .messages(pair.after().channel(), pair.after().messages()))));
            }
        }
        return facts;
    }

    private static SourceLocation place(AsyncApiOperation operation, String member) {
        return operation
                .kafka()
                .map(binding -> Places.below(binding.source(), operation.location(), member))
                .orElse(operation.location());
    }
}
