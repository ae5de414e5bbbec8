package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who owns a message whose page names nobody: the team of the service or agent that publishes the event, of the one that handles the
 * command or query, and else of the service whose folder holds it.
 */
final class OwnerFallback {

    private OwnerFallback() {}

    static List<MessageContract> apply(List<MessageContract> messages, List<? extends Participant> participants) {
        Map<String, List<Participant>> publishers = new HashMap<>();
        Map<String, List<Participant>> handlers = new HashMap<>();
        Map<String, List<Participant>> holders = new HashMap<>();
        for (Participant participant : participants.stream()
                .sorted(Comparator.comparing(Participant::id))
                .toList()) {
            index(publishers, participant.sends(), participant);
            index(handlers, participant.receives(), participant);
            holders.computeIfAbsent(participant.id(), id -> new ArrayList<>()).add(participant);
        }
        List<MessageContract> owned = new ArrayList<>();
        for (MessageContract message : messages) {
            Map<String, List<Participant>> responsible = message.kind() == MessageKind.EVENT ? publishers : handlers;
            owned.add(withOwners(
                    message,
                    responsible.getOrDefault(message.id(), holders.getOrDefault(message.service(), List.of()))));
        }
        return owned;
    }

    private static void index(
            Map<String, List<Participant>> index, List<MessagePointer> pointers, Participant participant) {
        for (MessagePointer pointer : pointers) {
            index.computeIfAbsent(pointer.id(), id -> new ArrayList<>()).add(participant);
        }
    }

    private static MessageContract withOwners(MessageContract message, List<Participant> responsible) {
        if (!message.owners().isEmpty()) {
            return message;
        }
        List<String> owners = responsible.stream()
                .flatMap(service -> service.owners().stream())
                .distinct()
                .toList();
        return message.withOwners(owners);
    }
}
