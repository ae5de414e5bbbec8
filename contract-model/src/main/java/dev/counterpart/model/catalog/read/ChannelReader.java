package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.Channel;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.tree.Member;
import java.util.ArrayList;
import java.util.List;

/** Reads the page of a channel. */
final class ChannelReader {

    private ChannelReader() {}

    /** Older catalogs write {@code routes} as {@code channels}. */
    static Channel read(Entry entry) {
        List<ResourcePointer> routes = new ArrayList<>(entry.pointers("routes"));
        routes.addAll(entry.pointers("channels"));
        return new Channel(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.lifecycle(),
                entry.fields().text("address").orElse(entry.id()),
                entry.fields().texts("protocols"),
                entry.fields().object("parameters").stream()
                        .flatMap(parameters -> parameters.object().members().stream())
                        .map(Member::name)
                        .toList(),
                routes,
                entry.location());
    }
}
