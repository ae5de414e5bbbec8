package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Matches;
import dev.counterpart.checker.asyncapi.Matches.Way;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.catalog.Channel;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to the channels that have a page in the catalog, in the words of the rules about AsyncAPI documents. */
public final class CatalogChannels {

    /**
     * @param after the channel now; empty when it is gone
     */
    public record Changed(Channel before, Optional<Channel> after, ApiFact fact) {}

    private CatalogChannels() {}

    public static List<Changed> between(ContractSet before, ContractSet after) {
        Matches<Channel> matches = Matches.of(
                pages(before),
                pages(after),
                List.of(
                        Way.by(channel -> Optional.of(channel.id())),
                        Way.by(channel -> Optional.of(channel.address()).filter(address -> !address.isEmpty()))));
        List<Changed> changes = new ArrayList<>();
        for (Matched<Channel> pair : matches.pairs()) {
            Stream.of(address(pair), ChannelProtocolRemoved.fact(pair), ChannelProtocolAdded.fact(pair))
                    .flatMap(Optional::stream)
                    .forEach(fact -> changes.add(new Changed(
                            pair.before(), Optional.of(pair.after()), fact.about(carried(before, pair.before())))));
        }
        for (Channel channel : matches.removed()) {
            changes.add(new Changed(channel, Optional.empty(), removed(before, after, channel)));
        }
        return changes;
    }

    /** Those of a document without a catalog are compared with the document. */
    private static List<Channel> pages(ContractSet set) {
        Set<String> documents = set.services().stream()
                .flatMap(service -> service.asyncApis().stream())
                .map(AsyncApiDocument::location)
                .map(SourceLocation::path)
                .collect(Collectors.toSet());
        return set.channels().stream()
                .filter(channel -> !documents.contains(channel.location().path()))
                .toList();
    }

    private static List<String> carried(ContractSet set, Channel channel) {
        return set.latestMessages()
                .filter(message -> message.channels().stream()
                        .anyMatch(pointer -> pointer.id().equals(channel.id())))
                .map(MessageContract::id)
                .toList();
    }

    private static Optional<ApiFact> address(Matched<Channel> pair) {
        return pair.before().address().equals(pair.after().address())
                ? Optional.empty()
                : Optional.of(ApiFact.of(
                        ChannelAddressChanged.ID,
                        Effect.DELIVERY_LOST,
                        "the channel " + name(pair.before()),
                        pair.after().address().isEmpty()
                                ? "has no address any more"
                                : "has the address " + pair.after().address(),
                        pair.after().location(),
                        pair.before().address().isEmpty()
                                ? "had none"
                                : "was " + pair.before().address(),
                        pair.before().location(),
                        "keep the channel, deprecate it, and add another"));
    }

    private static ApiFact removed(ContractSet before, ContractSet after, Channel channel) {
        return ApiFact.of(
                        ChannelRemoved.ID,
                        Effect.DELIVERY_LOST,
                        "the channel " + name(channel),
                        "is gone",
                        SourceLocation.ofFile(after.root()),
                        "was described",
                        channel.location(),
                        "keep the channel and deprecate it")
                .about(carried(before, channel));
    }

    private static String name(Channel channel) {
        return channel.address().isEmpty() ? channel.id() : channel.address();
    }
}
