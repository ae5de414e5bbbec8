package dev.counterpart.model.bare;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import dev.counterpart.model.catalog.Channel;
import dev.counterpart.model.catalog.Lifecycle;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.SchemaId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one AsyncAPI document says, in a catalog's terms: a service named after the document's title, its channels, and a
 * message contract for every message with a payload that the channels carry. What the service does with a message comes from
 * the operations. The messages that answer a query are no contracts of their own but the query's response.
 */
public final class AsyncApiContracts {

    private final AsyncApiDocument document;
    private final BareOptions options;
    private final UntoldKinds kinds;
    private final Diagnostics diagnostics;
    private final MessageNames names;
    private final Map<String, List<Carried>> byId = new TreeMap<>();

    /** A message in the channel that carries it. */
    record Carried(AsyncApiChannel channel, AsyncApiMessage message) {}

    private AsyncApiContracts(AsyncApiDocument document, BareOptions options, Diagnostics diagnostics) {
        this.document = document;
        this.options = options;
        this.kinds = new UntoldKinds(options, diagnostics);
        this.diagnostics = diagnostics;
        this.names = new MessageNames(document);
    }

    /** The service, its channels and its messages. */
    public static List<Resource> read(AsyncApiDocument document, BareOptions options, Diagnostics diagnostics) {
        return new AsyncApiContracts(document, options, diagnostics).read();
    }

    private List<Resource> read() {
        for (AsyncApiChannel channel : document.channels()) {
            for (AsyncApiMessage message : channel.messages()) {
                byId.computeIfAbsent(names.of(channel, message), id -> new ArrayList<>())
                        .add(new Carried(channel, message));
            }
        }
        Map<String, MessageKind> kindOf = new TreeMap<>();
        byId.forEach((id, carried) -> kindOf.put(
                id, kinds.of(id, Optional.empty(), carried.get(0).message().location())));
        Answers answers = Answers.of(document, names, kindOf);
        List<Resource> resources = new ArrayList<>();
        resources.add(service(answers));
        document.channels().forEach(channel -> resources.add(channel(channel)));
        byId.forEach((id, carried) -> {
            if (!answers.isOnlyAnAnswer(id)) {
                message(id, kindOf.getOrDefault(id, MessageKind.EVENT), carried, answers)
                        .ifPresent(resources::add);
            }
        });
        kinds.report(document.location());
        return resources;
    }

    private Optional<Resource> message(String id, MessageKind kind, List<Carried> carried, Answers answers) {
        // where the query and its answer share an id, the question is what is asked
        AsyncApiMessage message = carried.stream()
                .map(Carried::message)
                .filter(candidate -> !answers.isAnswer(candidate))
                .findFirst()
                .orElse(carried.get(0).message());
        Optional<SchemaId> payload = message.payload();
        if (payload.isEmpty()) {
            diagnostics.note(
                    RuleIds.MISSING_SCHEMA,
                    message.location(),
                    "the message \"" + id + "\" has no payload that is read: no contract comes of it",
                    "");
            return Optional.empty();
        }
        return Optional.of(new MessageContract(
                id,
                message.name(),
                kind,
                version(),
                true,
                "",
                "",
                serviceId(),
                List.of(),
                Lifecycle.IN_USE,
                carried.stream()
                        .map(Carried::channel)
                        .map(channel -> new ResourcePointer(channel.id(), "latest", message.location()))
                        .distinct()
                        .toList(),
                payload.get(),
                kind == MessageKind.QUERY ? answers.schemaOf(id) : Optional.empty(),
                List.of(),
                List.of(),
                message.location()));
    }

    private Service service(Answers answers) {
        Set<MessagePointer> sends = new LinkedHashSet<>();
        Set<MessagePointer> receives = new LinkedHashSet<>();
        for (AsyncApiOperation operation : document.operations()) {
            boolean send = operation.action() == Action.SEND;
            collect(operation.channel(), operation.messages(), operation, answers, send ? sends : receives);
            // who receives a question sends the answer
            operation
                    .reply()
                    .ifPresent(reply ->
                            collect(reply.channel(), reply.messages(), operation, answers, send ? receives : sends));
        }
        return new Service(
                serviceId(),
                document.title(),
                version(),
                "",
                List.of(),
                Lifecycle.IN_USE,
                "",
                "",
                false,
                List.copyOf(sends),
                List.copyOf(receives),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(document),
                document.location());
    }

    private void collect(
            String channel,
            List<String> keys,
            AsyncApiOperation operation,
            Answers answers,
            Set<MessagePointer> pointers) {
        for (String key : keys) {
            names.find(channel, key)
                    .filter(id -> !answers.isOnlyAnAnswer(id))
                    .ifPresent(id -> pointers.add(new MessagePointer(id, "latest", List.of(), operation.location())));
        }
    }

    private Channel channel(AsyncApiChannel channel) {
        return new Channel(
                channel.id(),
                channel.id(),
                version(),
                channel.notes().text(),
                List.of(),
                Lifecycle.IN_USE,
                channel.address().orElse(channel.id()),
                List.of(),
                List.of(),
                List.of(),
                channel.location());
    }

    private String version() {
        return options.version();
    }

    private String serviceId() {
        return Slugs.of(document.title());
    }
}
