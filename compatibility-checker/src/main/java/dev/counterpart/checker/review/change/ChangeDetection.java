package dev.counterpart.checker.review.change;

import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.review.catalog.CatalogIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that differs between two states of a catalog, in the order a reviewer reads it. */
public final class ChangeDetection {

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::subject).thenComparing(Change::kind);

    private ChangeDetection() {}

    /**
     * @param profile what "compatible" means
     */
    public static List<Change> between(CatalogIndex before, CatalogIndex after, CompatibilityProfile profile) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(ResourceChanges.between(before, after));
        changes.addAll(MessageChanges.between(before.set(), after.set(), profile));
        changes.addAll(ServiceChanges.between(before, after));
        changes.addAll(InterfaceChanges.between(before, after, profile));
        changes.addAll(FlowChanges.between(before, after));
        changes.addAll(ContainerChanges.between(before.set(), after.set()));
        changes.addAll(ChannelChanges.between(before.set(), after.set()));
        changes.addAll(ListingChanges.between(before.set(), after.set()));
        return changes.stream().sorted(ORDER).toList();
    }
}
