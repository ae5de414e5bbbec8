package dev.counterpart.checker.review.change;

import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the catalog's channels undergo: another address, other protocols. */
final class ChannelChanges {

    private ChannelChanges() {}

    static List<Change> between(ContractSet before, ContractSet after) {
        return Pair.of(before.channels(), after.channels()).stream()
                .flatMap(pair -> compare(pair.before(), pair.after()))
                .toList();
    }

    private static Stream<Change> compare(Channel was, Channel is) {
        List<String> words = new ArrayList<>();
        if (!was.address().equals(is.address())) {
            words.add("address " + was.address() + " → " + is.address());
        }
        if (!was.protocols().equals(is.protocols())) {
            words.add("protocols " + String.join(", ", was.protocols()) + " → " + String.join(", ", is.protocols()));
        }
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(Change.of(
                        ChangeKind.CHANNEL_CHANGED,
                        ResourceRef.of(is),
                        Effect.BREAKING,
                        is.id() + ": " + String.join("; ", words),
                        List.of(),
                        is.location()));
    }
}
