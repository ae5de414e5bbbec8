package dev.counterpart.checker.review.change;

import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * One difference between two states of a catalog.
 *
 * @param subject the resource whose entry or schema differs
 * @param related the resource that the difference ties it to: the message a service starts to receive, the one a step names
 * @param description one line that starts with the subject's id
 * @param parts what inside the subject differs: property paths ({@code items[].quantity}), columns ({@code orders.total}),
 *     ids of steps, teams
 * @param location where it stands after the change; where it stood when it is gone
 */
public record Change(
        ChangeKind kind,
        ResourceRef subject,
        Optional<ResourceRef> related,
        Effect effect,
        String description,
        List<String> parts,
        SourceLocation location) {

    public Change {
        parts = List.copyOf(parts);
    }

    /** A change of the subject alone. */
    public static Change of(
            ChangeKind kind,
            ResourceRef subject,
            Effect effect,
            String description,
            List<String> parts,
            SourceLocation location) {
        return new Change(kind, subject, Optional.empty(), effect, description, parts, location);
    }

    /** A change between the subject and another resource. */
    public static Change between(
            ChangeKind kind,
            ResourceRef subject,
            ResourceRef related,
            Effect effect,
            String description,
            List<String> parts,
            SourceLocation location) {
        return new Change(kind, subject, Optional.of(related), effect, description, parts, location);
    }
}
