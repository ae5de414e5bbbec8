package dev.counterpart.model.catalog.check;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.read.KnownResources;
import dev.counterpart.model.catalog.read.Page;
import dev.counterpart.model.diagnostic.Diagnostics;
import java.util.List;

/**
 * What resources say about each other: every pointer leads somewhere, every message has an owner, a receiver and a sender, who
 * reads a field finds it in the schema, and every step of a flow can be reached. Earlier versions of what is no message are not
 * asked: they may name what has gone since.
 */
public final class CatalogChecks {

    private CatalogChecks() {}

    public static void check(ContractSet set, List<Page> pages, KnownResources known, Diagnostics diagnostics) {
        new PointerChecks(known, diagnostics).check(set);
        new OwnerChecks(set, known, diagnostics).check(pages);
        new TrafficChecks(set, known, diagnostics).check();
        new FieldUsage(set, pages, diagnostics).check();
        set.flows().forEach(flow -> FlowSteps.check(flow, diagnostics));
    }
}
