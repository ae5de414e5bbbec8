package dev.counterpart.checker.validation;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Messages of AsyncAPI documents whose id is no message of the catalog, and was meant to be one: it says so ({@code
 * x-eventcatalog-message-id}), or is nearly one. Such a message is held against nothing: its payload may drift unseen.
 */
final class UnknownMessages {

    private static final String ID = "x-eventcatalog-message-id";

    private UnknownMessages() {}

    static List<Diagnostic> check(ContractSet contracts) {
        List<String> known = contracts.latestMessages().map(MessageContract::id).toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<SourceLocation> seen = new HashSet<>();
        contracts.services().stream()
                .flatMap(service -> service.asyncApis().stream())
                .flatMap(document -> document.channels().stream())
                .flatMap(channel -> channel.messages().stream())
                .filter(message -> contracts.message(message.messageId()).isEmpty())
                .filter(message -> !isBare(contracts, message))
                .filter(message -> seen.add(message.location()))
                .flatMap(message -> diagnostic(message, known).stream())
                .forEach(diagnostics::add);
        return diagnostics;
    }

    /** Without a catalog, the document itself says which messages there are. */
    private static boolean isBare(ContractSet contracts, AsyncApiMessage message) {
        String path = message.location().path();
        return contracts.services().stream()
                .anyMatch(service -> service.location().path().equals(path));
    }

    private static Optional<Diagnostic> diagnostic(AsyncApiMessage message, List<String> known) {
        String hint = DidYouMean.hint(message.messageId(), known);
        boolean meant = message.notes().source().get(ID).isPresent();
        if (hint.isEmpty() && !meant) {
            return Optional.empty();
        }
        SourceLocation place = Stream.of(ID, "messageId", "name")
                .flatMap(member -> message.notes().source().get(member).stream())
                .map(Node::location)
                .findFirst()
                .orElse(message.location());
        return Optional.of(Diagnostic.warning(
                ValidationRules.UNKNOWN_MESSAGE,
                place,
                "\"" + message.messageId() + "\" is no message of the catalog: its payload is held against none",
                hint.isEmpty() ? "add a page for it, or name one that is there" : hint));
    }
}
