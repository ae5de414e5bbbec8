package dev.counterpart.checker.review.change;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.KafkaChannelBinding;
import dev.counterpart.model.asyncapi.KafkaMessageBinding;
import dev.counterpart.model.asyncapi.RuntimeExpression;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How messages travel, as the services' AsyncAPI documents have it: channel, key, headers, delivery. Changing delivery
 * breaks those who listen, whatever the documents say.
 */
final class InterfaceChanges {

    /** A message on a channel of one service's document. */
    private record Traffic(AsyncApiChannel channel, AsyncApiMessage message) {}

    private final CatalogIndex before;
    private final CatalogIndex after;
    private final List<Change> changes = new ArrayList<>();

    private InterfaceChanges(CatalogIndex before, CatalogIndex after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(CatalogIndex before, CatalogIndex after) {
        InterfaceChanges found = new InterfaceChanges(before, after);
        Pair.of(before.set().services(), after.set().services())
                .forEach(pair -> found.compare(pair.before(), pair.after()));
        return found.changes;
    }

    private void compare(Service was, Service is) {
        if (was.asyncApi().isPresent() != is.asyncApi().isPresent()) {
            add(
                    ChangeKind.DELIVERY_CHANGED,
                    is,
                    Optional.empty(),
                    is.asyncApi().isPresent() ? Effect.STRUCTURE : Effect.BREAKING,
                    is.asyncApi().isPresent() ? "has an AsyncAPI document now" : "has no AsyncAPI document any more",
                    is.location());
        }
        if (was.asyncApi().isEmpty() || is.asyncApi().isEmpty()) {
            return;
        }
        Map<String, Traffic> old = traffic(was.asyncApi().get());
        traffic(is.asyncApi().get()).forEach((message, now) -> {
            Traffic then = old.get(message);
            if (then != null) {
                travel(is, message, then, now);
            }
        });
        replies(is, was.asyncApi().get(), is.asyncApi().get());
    }

    private void travel(Service service, String id, Traffic then, Traffic now) {
        Optional<ResourceRef> message = after.message(id).or(() -> before.message(id));
        SourceLocation place = now.message().location();
        if (!then.channel().address().equals(now.channel().address())) {
            String words = id + " travels over " + orNone(now.channel().address()) + " instead of "
                    + orNone(then.channel().address());
            add(ChangeKind.CHANNEL_CHANGED, service, message, Effect.BREAKING, words, place);
        }
        if (!then.message().keyLocation().equals(now.message().keyLocation())) {
            String words = "the key of " + id + " is "
                    + orNone(now.message().keyLocation().map(RuntimeExpression::text)) + " instead of "
                    + orNone(then.message().keyLocation().map(RuntimeExpression::text));
            add(ChangeKind.KEY_CHANGED, service, message, Effect.BREAKING, words, place);
        }
        headers(service, id, message, then.message(), now.message());
        delivery(service, id, message, then, now);
    }

    private void headers(
            Service service, String id, Optional<ResourceRef> message, AsyncApiMessage then, AsyncApiMessage now) {
        if (then.headers().isPresent() && now.headers().isPresent()) {
            List<SchemaDifference> real = SchemaDifferences.between(
                            before.set().schemas(),
                            then.headers().get(),
                            after.set().schemas(),
                            now.headers().get())
                    .stream()
                    .filter(difference -> !difference.textOnly())
                    .toList();
            if (!real.isEmpty()) {
                add(
                        ChangeKind.HEADERS_CHANGED,
                        service,
                        message,
                        SchemaJudgement.ofHeaders(
                                before.set(),
                                then.headers().get(),
                                after.set(),
                                now.headers().get()),
                        "headers of " + id + ": "
                                + String.join(
                                        "; ",
                                        real.stream()
                                                .map(SchemaDifference::words)
                                                .toList()),
                        now.location());
            }
        } else if (then.headers().isPresent() != now.headers().isPresent()) {
            String words =
                    "headers of " + id + (now.headers().isPresent() ? " are described" : " are no longer described");
            add(ChangeKind.HEADERS_CHANGED, service, message, Effect.BREAKING, words, now.location());
        }
    }

    private void delivery(Service service, String id, Optional<ResourceRef> message, Traffic then, Traffic now) {
        List<String> words = new ArrayList<>();
        if (!then.message().contentType().equals(now.message().contentType())) {
            words.add("content type " + then.message().contentType() + " → "
                    + now.message().contentType());
        }
        if (!then.message().correlationId().equals(now.message().correlationId())) {
            words.add("correlation id " + orNone(then.message().correlationId().map(RuntimeExpression::text)) + " → "
                    + orNone(now.message().correlationId().map(RuntimeExpression::text)));
        }
        if (!same(
                        then.message().kafka().map(KafkaMessageBinding::source),
                        now.message().kafka().map(KafkaMessageBinding::source))
                && then.message().keyLocation().equals(now.message().keyLocation())) {
            words.add("Kafka binding of the message");
        }
        if (!same(
                then.channel().kafka().map(KafkaChannelBinding::source),
                now.channel().kafka().map(KafkaChannelBinding::source))) {
            words.add("Kafka binding of the channel");
        }
        if (!words.isEmpty()) {
            add(
                    ChangeKind.DELIVERY_CHANGED,
                    service,
                    message,
                    Effect.BREAKING,
                    "delivery of " + id + ": " + String.join("; ", words),
                    now.message().location());
        }
    }

    private void replies(Service service, AsyncApiDocument then, AsyncApiDocument now) {
        Map<String, AsyncApiOperation> old = new TreeMap<>();
        then.operations().forEach(operation -> old.putIfAbsent(operation.id(), operation));
        for (AsyncApiOperation operation : now.operations()) {
            AsyncApiOperation counterpart = old.get(operation.id());
            if (counterpart != null
                    && (!counterpart.reply().equals(operation.reply()) || counterpart.action() != operation.action())) {
                add(
                        ChangeKind.DELIVERY_CHANGED,
                        service,
                        Optional.empty(),
                        Effect.BREAKING,
                        "operation " + operation.id()
                                + (counterpart.action() != operation.action()
                                        ? " turns round"
                                        : " answers another way"),
                        operation.location());
            }
        }
    }

    private void add(
            ChangeKind kind,
            Service service,
            Optional<ResourceRef> related,
            Effect effect,
            String words,
            SourceLocation location) {
        String description = service.id() + ": " + words;
        changes.add(new Change(kind, ResourceRef.of(service), related, effect, description, List.of(), location));
    }

    private static Map<String, Traffic> traffic(AsyncApiDocument document) {
        Map<String, Traffic> byMessage = new TreeMap<>();
        for (AsyncApiChannel channel : document.channels()) {
            for (AsyncApiMessage message : channel.messages()) {
                byMessage.putIfAbsent(message.messageId(), new Traffic(channel, message));
            }
        }
        return byMessage;
    }

    private static boolean same(Optional<ObjectNode> one, Optional<ObjectNode> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().sameValueAs(other.orElseThrow()));
    }

    private static String orNone(Optional<String> text) {
        return text.orElse("none");
    }
}
