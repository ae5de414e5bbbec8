package dev.counterpart.model.catalog.check;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Participant;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.read.KnownResources;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody sends each message, and somebody receives it. Where a page that may say so can't be read, nobody is asked; nor
 * about a message that a pointer with a slip of the fingers probably means.
 */
final class TrafficChecks {

    private final ContractSet set;
    private final KnownResources known;
    private final Diagnostics diagnostics;
    private final Set<String> consumed = new HashSet<>();
    private final Set<String> triggered = new HashSet<>();
    private final Set<String> misspelled = new HashSet<>();

    TrafficChecks(ContractSet set, KnownResources known, Diagnostics diagnostics) {
        this.set = set;
        this.known = known;
        this.diagnostics = diagnostics;
        set.participants()
                .flatMap(participant -> Stream.concat(participant.sends().stream(), participant.receives().stream()))
                .filter(pointer -> !known.has("message", pointer.id()))
                .forEach(pointer ->
                        DidYouMean.closest(pointer.id(), known.ids("message")).ifPresent(misspelled::add));
        set.dataProducts().forEach(product -> product.inputs().forEach(input -> consumed.add(input.id())));
        set.participants()
                .map(Participant::receives)
                .forEach(received -> received.stream()
                        .map(MessagePointer::triggers)
                        .forEach(triggers ->
                                triggers.stream().map(ResourcePointer::id).forEach(triggered::add)));
    }

    void check() {
        if (known.unreadable().hideTraffic()) {
            return;
        }
        set.latestMessages()
                .filter(message -> set.whoReceives(message.id()).isEmpty())
                .filter(message -> !consumed.contains(message.id()) && !misspelled.contains(message.id()))
                .forEach(this::nobodyReceives);
        set.latestMessages().filter(message -> !isSent(message)).forEach(this::nobodySends);
    }

    /** An event is published by the service whose folder holds it, even where the service's entry doesn't list it. */
    private boolean isSent(MessageContract message) {
        boolean held = message.kind() == MessageKind.EVENT && !message.service().isEmpty();
        return held
                || triggered.contains(message.id())
                || !set.whoSends(message.id()).isEmpty();
    }

    /** A command or a query without handler is lost; an event is published for whoever may come. */
    private void nobodyReceives(MessageContract message) {
        String problem = "no service receives the " + message.kind().word() + " \"" + message.id() + "\"";
        if (message.kind() == MessageKind.EVENT) {
            diagnostics.note(
                    RuleIds.MESSAGE_WITHOUT_RECEIVER,
                    message.location(),
                    problem,
                    "add it to the receives of a service when somebody listens");
        } else {
            diagnostics.warning(
                    RuleIds.MESSAGE_WITHOUT_RECEIVER,
                    message.location(),
                    problem,
                    "add it to the receives of the service that handles it, or retire it");
        }
    }

    private void nobodySends(MessageContract message) {
        diagnostics.note(
                RuleIds.MESSAGE_WITHOUT_SENDER,
                message.location(),
                "no service sends the " + message.kind().word() + " \"" + message.id() + "\"",
                "add it to the sends of the service that "
                        + (message.kind() == MessageKind.EVENT ? "publishes it" : "asks for it"));
    }
}
