package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.MessagePair;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiServer;
import dev.counterpart.model.asyncapi.KafkaMessageBinding;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said for a protocol changed, where no other rule reads it: bindings of other protocols than Kafka, and the way Kafka records name their schema. */
final class BindingChanged implements ApiRule {

    static final String ID = "binding-changed";

    @Override
    public String id() {
        return ID;
    }

    private static final String VERSION = "bindingVersion";
    private static final String KAFKA = "kafka";
    private static final List<String> OF_KAFKA_MESSAGES =
            List.of("schemaIdLocation", "schemaIdPayloadEncoding", "schemaLookupStrategy");

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (Matched<AsyncApiServer> pair : apis.servers().pairs()) {
            of(
                    Words.server(pair.before()),
                    pair.before().bindings(),
                    pair.after().bindings(),
                    facts);
        }
        for (Matched<AsyncApiChannel> pair : apis.channels().pairs()) {
            of(
                    Words.channel(pair.before()),
                    pair.before().bindings(),
                    pair.after().bindings(),
                    facts);
        }
        for (Matched<AsyncApiOperation> pair : Traffic.steady(apis)) {
            String subject = "the operation " + pair.after().id() + " of " + apis.service();
            of(subject, pair.before().bindings(), pair.after().bindings(), facts);
        }
        for (MessagePair pair : apis.messages()) {
            of(pair.id(), pair.before().bindings(), pair.after().bindings(), facts);
            kafka(pair, facts);
        }
        return facts;
    }

    private static void of(String subject, ObjectNode before, ObjectNode after, List<ApiFact> facts) {
        for (Member was : before.members()) {
            Optional<Node> is = after.get(was.name());
            if (!was.name().equals(KAFKA)
                    && !is.filter(now -> said(now).sameValueAs(said(was.value())))
                            .isPresent()) {
                facts.add(ApiFact.of(
                        ID,
                        Effect.DELIVERY_CHANGED,
                        subject,
                        is.isPresent()
                                ? "has another binding for " + was.name()
                                : "has no binding for " + was.name() + " any more",
                        is.map(Node::location).orElse(after.location()),
                        "was another",
                        was.value().location(),
                        "keep the binding"));
            }
        }
    }

    private static Node said(Node binding) {
        return binding instanceof ObjectNode object
                ? new ObjectNode(
                        object.location(),
                        object.members().stream()
                                .filter(member -> !member.name().equals(VERSION))
                                .toList())
                : binding;
    }

    private static void kafka(MessagePair pair, List<ApiFact> facts) {
        Optional<ObjectNode> was = pair.before().kafka().map(KafkaMessageBinding::source);
        Optional<ObjectNode> is = pair.after().kafka().map(KafkaMessageBinding::source);
        for (String member : OF_KAFKA_MESSAGES) {
            Optional<Node> before = was.flatMap(binding -> binding.get(member));
            Optional<Node> after = is.flatMap(binding -> binding.get(member));
            if (before.isPresent()
                    && !after.filter(now -> now.sameValueAs(before.get())).isPresent()) {
                facts.add(ApiFact.of(
                                ID,
                                Effect.DELIVERY_CHANGED,
                                pair.id(),
                                after.isPresent() ? "has another " + member : "has no " + member + " any more",
                                after.or(() -> is)
                                        .map(Node::location)
                                        .orElse(pair.after().location()),
                                "was another",
                                before.get().location(),
                                "keep it")
                        .about(List.of(pair.id())));
            }
        }
    }
}
