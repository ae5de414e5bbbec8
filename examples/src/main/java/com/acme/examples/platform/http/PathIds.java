package com.acme.examples.platform.http;

import java.util.Optional;
import java.util.UUID;

/** Ids that callers write into a path. */
public final class PathIds {

    private PathIds() {}

    /** Only the canonical form is an id: {@code UUID.fromString} alone would also take "1-1-1-1-1". */
    public static Optional<UUID> uuid(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(text));
    }
}
