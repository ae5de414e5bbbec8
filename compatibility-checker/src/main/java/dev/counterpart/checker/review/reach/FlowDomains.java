package dev.counterpart.checker.review.reach;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import java.util.List;
import java.util.stream.Stream;

/** The domains that a flow runs through, in either state. */
public final class FlowDomains {

    private FlowDomains() {}

    public static List<ResourceRef> of(ResourceRef flow, CatalogIndex before, CatalogIndex after) {
        return Stream.concat(new Ties(before).domains(flow).stream(), new Ties(after).domains(flow).stream())
                .map(Hop::resource)
                .distinct()
                .sorted()
                .toList();
    }
}
