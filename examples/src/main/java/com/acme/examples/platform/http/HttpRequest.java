package com.acme.examples.platform.http;

import java.util.List;
import java.util.Optional;

/**
 * What a route gets.
 *
 * @param pathValues what stood at the wildcards of the route's path, in order
 * @param body the whole body, never longer than the server's limit
 * @param traceparent the caller's W3C trace context, if it is well formed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying every body would buy nothing
public record HttpRequest(List<String> pathValues, byte[] body, Optional<String> traceparent) {}
