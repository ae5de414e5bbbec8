package com.acme.examples.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One method on one path.
 *
 * @param path segments such as {@code /orders/{orderId}/cancel}; a segment in braces matches anything
 */
public record HttpRoute(String method, String path, Action action) {

    /** What answers the request. */
    @FunctionalInterface
    public interface Action {
        HttpAnswer answer(HttpRequest request);
    }

    /** The values at the wildcards, if the requested path is this route's. */
    Optional<List<String>> match(String requested) {
        String[] pattern = path.split("/", -1);
        String[] segments = requested.split("/", -1);
        if (pattern.length != segments.length) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i].startsWith("{")) {
                values.add(segments[i]);
            } else if (!pattern[i].equals(segments[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
