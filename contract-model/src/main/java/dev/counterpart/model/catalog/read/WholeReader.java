package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.Domain;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.catalog.SoftwareSystem;

/** Reads the pages of what holds other resources: domains, subdomains and systems. */
final class WholeReader {

    private WholeReader() {}

    static Domain domain(Entry entry, Placement placement) {
        return new Domain(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.lifecycle(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                entry.pointers("domains"),
                entry.pointers("systems"),
                entry.pointers("services"),
                entry.pointers("agents"),
                entry.pointers("flows"),
                entry.pointers("entities"),
                entry.pointers("data-products"),
                entry.messages("sends"),
                entry.messages("receives"),
                entry.location());
    }

    static SoftwareSystem system(Entry entry, Placement placement) {
        return new SoftwareSystem(
                entry.id(),
                entry.name(),
                entry.version(),
                entry.summary(),
                entry.owners(),
                entry.lifecycle(),
                placement.around(entry.page(), ResourceKind.DOMAIN),
                entry.fields().text("scope").filter("external"::equals).isPresent(),
                entry.pointers("services"),
                entry.pointers("containers"),
                entry.pointers("flows"),
                entry.pointers("entities"),
                entry.pointers("relationships"),
                entry.location());
    }
}
