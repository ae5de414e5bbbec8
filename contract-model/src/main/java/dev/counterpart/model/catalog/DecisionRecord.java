package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/**
 * An architecture decision record: what was decided, and for which resources.
 *
 * @param status {@code proposed}, {@code accepted}, {@code rejected}, {@code deprecated} or {@code superseded}
 * @param date as written
 * @param decisionMakers ids of teams and users
 * @param appliesTo the resources that the decision binds
 * @param related other decisions: those that it supersedes, amends or relates to, and those that do so to it
 */
public record DecisionRecord(
        String id,
        String name,
        String version,
        String summary,
        List<String> owners,
        Lifecycle lifecycle,
        String status,
        String date,
        List<String> decisionMakers,
        List<Subject> appliesTo,
        List<Relation> related,
        SourceLocation location)
        implements Resource {

    /**
     * @param type the catalog's word for the kind: {@code event}, {@code service}, {@code data-product} …
     */
    public record Subject(String type, ResourcePointer resource) {}

    /**
     * @param how the field that says so: {@code supersedes}, {@code amendedBy}, {@code related} …
     */
    public record Relation(String how, ResourcePointer decision) {}

    public DecisionRecord {
        owners = List.copyOf(owners);
        decisionMakers = List.copyOf(decisionMakers);
        appliesTo = List.copyOf(appliesTo);
        related = List.copyOf(related);
    }

    @Override
    public ResourceKind resourceKind() {
        return ResourceKind.ADR;
    }
}
