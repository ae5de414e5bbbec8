package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/** What every resource of a catalog has: a kind and an id that name it, a version, owners, and the place of its entry. */
public sealed interface Resource
        permits Participant,
                SoftwareSystem,
                MessageContract,
                Channel,
                Container,
                Flow,
                Entity,
                DataProduct,
                DecisionRecord,
                Team,
                User {

    ResourceKind resourceKind();

    String id();

    /** The display name. */
    String name();

    String version();

    String summary();

    /** Ids of the teams that {@code owners} names, in the order written; empty when the entry names nobody. */
    List<String> owners();

    Lifecycle lifecycle();

    /** The entry's front matter. */
    SourceLocation location();
}
