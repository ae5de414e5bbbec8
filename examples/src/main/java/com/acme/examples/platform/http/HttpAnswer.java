package com.acme.examples.platform.http;

import com.acme.examples.platform.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a route gives back. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record HttpAnswer(int status, String contentType, byte[] body, Map<String, String> headers) {

    public HttpAnswer {
        headers = Map.copyOf(headers);
    }

    /** JSON that a contract's codec wrote. */
    public static HttpAnswer json(int status, byte[] json) {
        return new HttpAnswer(status, "application/json", json, Map.of());
    }

    public static HttpAnswer json(int status, Map<String, ?> json) {
        return json(status, Json.text(json).getBytes(StandardCharsets.UTF_8));
    }

    public static HttpAnswer html(String page) {
        return new HttpAnswer(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** A problem as RFC 9457 has it, with what is wrong item by item. */
    public static HttpAnswer problem(int status, String title, List<? extends Map<String, ?>> violations) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", status);
        problem.put("title", title);
        if (!violations.isEmpty()) {
            problem.put("violations", violations);
        }
        byte[] body = Json.text(problem).getBytes(StandardCharsets.UTF_8);
        return new HttpAnswer(status, "application/problem+json", body, Map.of());
    }

    public HttpAnswer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpAnswer(status, contentType, body, more);
    }
}
