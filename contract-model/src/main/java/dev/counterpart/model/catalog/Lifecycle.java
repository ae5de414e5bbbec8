package dev.counterpart.model.catalog;

import java.util.Optional;

/**
 * Whether a resource is meant to be used: not yet ({@code draft}), no longer ({@code deprecated}), or as it stands.
 *
 * @param deprecated empty for a resource that is not deprecated
 */
public record Lifecycle(boolean draft, Optional<Deprecation> deprecated) {

    public static final Lifecycle IN_USE = new Lifecycle(false, Optional.empty());

    /**
     * @param message what to use instead; empty when the entry doesn't say
     * @param date since when, or from when on, as written; empty when the entry doesn't say
     */
    public record Deprecation(String message, String date) {}
}
