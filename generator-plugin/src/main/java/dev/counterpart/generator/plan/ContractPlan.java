package dev.counterpart.generator.plan;

import dev.counterpart.model.catalog.MessageKind;
import java.util.List;
import java.util.Optional;

/**
 * The contract that a message's class carries.
 *
 * @param version semantic
 * @param response whether the class is a query's answer
 * @param channel the topic's address
 * @param keys the properties to walk through to the Kafka key: one path for an object, one per arm for a union; empty: no
 *     key
 * @param resource the path of the bundled schema in the jar
 */
public record ContractPlan(
        String id,
        MessageKind kind,
        String version,
        boolean response,
        Optional<String> channel,
        List<KeyPath> keys,
        String resource) {

    /** Properties from the message to its key; all but the last are required objects. */
    public record KeyPath(List<PropertyPlan> steps) {
        public KeyPath {
            steps = List.copyOf(steps);
        }
    }

    public ContractPlan {
        keys = List.copyOf(keys);
    }
}
