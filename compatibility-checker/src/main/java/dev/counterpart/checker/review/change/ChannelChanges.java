package dev.counterpart.checker.review.change;

import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.rule.CatalogChannels;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.ContractSet;
import java.util.List;
import java.util.stream.Stream;

/** What the catalog's channels undergo, as the gate sees it: another address, other protocols. That they go is told elsewhere. */
final class ChannelChanges {

    private ChannelChanges() {}

    static List<Change> between(ContractSet before, ContractSet after) {
        return CatalogChannels.between(before, after).stream()
                .flatMap(ChannelChanges::change)
                .toList();
    }

    private static Stream<Change> change(CatalogChannels.Changed changed) {
        ApiFact fact = changed.fact();
        return changed.after().stream()
                .map(channel -> Change.of(
                        ChangeKind.CHANNEL_CHANGED,
                        ResourceRef.of(channel),
                        FactEffects.of(fact),
                        channel.id() + ": " + FactEffects.words(fact),
                        List.of(),
                        channel.location()));
    }
}
