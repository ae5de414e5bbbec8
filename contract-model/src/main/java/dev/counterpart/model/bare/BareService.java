package dev.counterpart.model.bare;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import dev.counterpart.model.asyncapi.AsyncApiParameter;
import dev.counterpart.model.asyncapi.AsyncApiServer;
import dev.counterpart.model.asyncapi.EventCatalogExtensions;
import dev.counterpart.model.catalog.Channel;
import dev.counterpart.model.catalog.Lifecycle;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The application that an AsyncAPI document describes, as a service, with its channels. */
final class BareService {

    private final AsyncApiDocument document;
    private final MessageNames names;
    private final Answers answers;
    private final String version;
    private final Map<String, MessagePointer> sends = new LinkedHashMap<>();
    private final Map<String, MessagePointer> receives = new LinkedHashMap<>();

    BareService(AsyncApiDocument document, MessageNames names, Answers answers, String version) {
        this.document = document;
        this.names = names;
        this.answers = answers;
        this.version = version;
        for (AsyncApiOperation operation : document.operations()) {
            boolean send = operation.action() == Action.SEND;
            collect(operation.channel(), operation.messages(), operation, send ? sends : receives);
            // who receives a question sends the answer
            operation
                    .reply()
                    .ifPresent(reply -> collect(reply.channel(), reply.messages(), operation, send ? receives : sends));
        }
    }

    private void collect(
            String channel, List<String> keys, AsyncApiOperation operation, Map<String, MessagePointer> pointers) {
        for (String key : keys) {
            names.find(channel, key)
                    .filter(id -> !answers.isOnlyAnAnswer(id))
                    .ifPresent(id -> pointers.putIfAbsent(
                            id, new MessagePointer(id, "latest", List.of(), operation.location())));
        }
    }

    String id() {
        return Slugs.of(document.title());
    }

    /** Whether the message is this service's to decide on: the document says so, or it publishes the event or handles the rest. */
    boolean owns(String message, MessageKind kind, EventCatalogExtensions said) {
        return said.role()
                .map("provider"::equals)
                .orElseGet(() -> (kind == MessageKind.EVENT ? sends : receives).containsKey(message));
    }

    Service service() {
        return new Service(
                id(),
                document.title(),
                version,
                document.info().text(),
                List.of(),
                Lifecycle.IN_USE,
                "",
                "",
                false,
                List.copyOf(sends.values()),
                List.copyOf(receives.values()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(document),
                document.location());
    }

    List<Channel> channels() {
        return document.channels().stream().map(this::channel).toList();
    }

    private Channel channel(AsyncApiChannel channel) {
        return new Channel(
                channel.id(),
                channel.notes().title().isEmpty()
                        ? channel.id()
                        : channel.notes().title(),
                channel.notes()
                        .eventCatalog()
                        .channelVersion()
                        .flatMap(Versions::semantic)
                        .orElse(version),
                channel.notes().text(),
                List.of(),
                Lifecycle.IN_USE,
                channel.address().orElse(channel.id()),
                document.servers().stream()
                        .filter(server ->
                                channel.servers().isEmpty() || channel.servers().contains(server.id()))
                        .map(AsyncApiServer::protocol)
                        .distinct()
                        .toList(),
                channel.parameters().stream().map(AsyncApiParameter::name).toList(),
                List.of(),
                channel.location());
    }
}
