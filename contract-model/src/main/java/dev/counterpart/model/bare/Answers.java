package dev.counterpart.model.bare;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.schema.SchemaId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which messages answer which queries (AsyncAPI 3.0.0, Operation Reply Object). */
final class Answers {

    private final Map<String, Set<SchemaId>> schemas = new HashMap<>();
    private final Set<AsyncApiMessage> answers = new HashSet<>();
    private final Set<String> answering = new HashSet<>();
    private final Set<String> asking = new HashSet<>();

    private Answers() {}

    static Answers of(AsyncApiDocument document, MessageNames names, Function<String, Optional<MessageKind>> kinds) {
        Map<String, AsyncApiChannel> channels = new HashMap<>();
        document.channels().forEach(channel -> channels.put(channel.id(), channel));
        Answers found = new Answers();
        for (AsyncApiOperation operation : document.operations()) {
            List<String> asked = operation.messages().stream()
                    .flatMap(key -> names.find(operation.channel(), key).stream())
                    .toList();
            found.asking.addAll(asked);
            boolean query = !asked.isEmpty()
                    && asked.stream().allMatch(id -> kinds.apply(id).equals(Optional.of(MessageKind.QUERY)));
            operation.reply().filter(reply -> query).ifPresent(reply -> {
                AsyncApiChannel channel = channels.get(reply.channel());
                if (channel != null) {
                    channel.messages().stream()
                            .filter(message -> reply.messages().contains(message.key()))
                            .forEach(message -> found.add(asked, names.of(channel, message), message));
                }
            });
        }
        return found;
    }

    private void add(List<String> asked, String id, AsyncApiMessage answer) {
        answers.add(answer);
        answering.add(id);
        for (String query : asked) {
            answer.payload()
                    .ifPresent(payload -> schemas.computeIfAbsent(query, key -> new TreeSet<>())
                            .add(payload));
        }
    }

    boolean isAnswer(AsyncApiMessage message) {
        return answers.contains(message);
    }

    /** Whether every mention of the message is as an answer. */
    boolean isOnlyAnAnswer(String id) {
        return answering.contains(id) && !asking.contains(id);
    }

    /** The schema of a query's answer; empty, too, where several messages may answer: then there is no one schema. */
    Optional<SchemaId> schemaOf(String query) {
        Set<SchemaId> payloads = schemas.getOrDefault(query, Set.of());
        return payloads.size() == 1 ? payloads.stream().findFirst() : Optional.empty();
    }
}
