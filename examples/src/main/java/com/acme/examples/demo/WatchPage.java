package com.acme.examples.demo;

import com.acme.examples.platform.http.HttpAnswer;
import com.acme.examples.platform.http.HttpEndpoint;
import com.acme.examples.platform.http.HttpRequest;
import com.acme.examples.platform.http.HttpRoute;
import com.acme.examples.platform.messaging.Topics;
import com.acme.examples.roles.Flow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page to watch the flow on, and to send someone shopping. */
final class WatchPage implements AutoCloseable {

    private final Books books;
    private final MessageTap tap;
    private final Consumer<Case> shopper;
    private final String started = LocalTime.now(ZoneId.systemDefault())
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    private final HttpEndpoint endpoint;

    private WatchPage(int port, Books books, MessageTap tap, Consumer<Case> shopper) {
        this.books = books;
        this.tap = tap;
        this.shopper = shopper;
        this.endpoint = HttpEndpoint.start(
                port,
                List.of(
                        new HttpRoute("GET", "/", request -> HttpAnswer.html(page())),
                        new HttpRoute("GET", "/state", request -> HttpAnswer.json(200, state())),
                        new HttpRoute("POST", "/shoppers/{case}", this::sendShopping)));
    }

    static WatchPage open(int port, Books books, MessageTap tap, Consumer<Case> shopper) {
        return new WatchPage(port, books, tap, shopper);
    }

    URI address() {
        return endpoint.address();
    }

    @Override
    public void close() {
        endpoint.close();
    }

    private HttpAnswer sendShopping(HttpRequest request) {
        Optional<Case> what = Arrays.stream(Case.values())
                .filter(each -> each.name().equals(request.pathValues().get(0)))
                .findFirst();
        if (what.isEmpty()) {
            return HttpAnswer.problem(404, "nobody shops like that", List.of());
        }
        shopper.accept(what.get());
        return HttpAnswer.json(202, Map.of());
    }

    private Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("started", started);
        state.put("checkouts", books.counts("SELECT state, count(*) FROM checkout_system.checkouts GROUP BY 1"));
        state.put(
                "failures",
                books.counts("SELECT failure_reason, count(*) FROM checkout_system.checkouts"
                        + " WHERE state = 'FAILED' GROUP BY 1 ORDER BY 2 DESC"));
        state.put(
                "orders",
                books.counts("SELECT status, count(*) FROM order_management_system.orders GROUP BY 1 ORDER BY 1"));
        state.put("refused", books.number("SELECT count(*) FROM order_management_system.refused_cancellations"));
        state.put("money", books.rows("""
                        SELECT currency, coalesce(sum(amount) FILTER (WHERE status = 'CAPTURED'), 0) AS captured,
                            coalesce(sum(amount) FILTER (WHERE status = 'HELD'), 0) AS held,
                            coalesce(sum(amount) FILTER (WHERE status = 'VOIDED'), 0) AS voided
                        FROM external_payment_provider.holds WHERE currency IS NOT NULL GROUP BY 1 ORDER BY 1"""));
        state.put("stock", stock());
        state.put("topics", topics());
        state.put("latest", tap.latest());
        state.put("cases", List.of(Case.values()));
        return state;
    }

    private List<Map<String, String>> stock() {
        List<Map<String, String>> stock = new ArrayList<>();
        for (Map<String, String> row :
                books.rows("SELECT product_id, received, on_hand, held FROM inventory_system.stock")) {
            Map<String, String> named = new LinkedHashMap<>(row);
            named.put("product", Shop.nameOf(row.getOrDefault("product_id", "")));
            stock.add(named);
        }
        return stock;
    }

    private List<Map<String, Object>> topics() {
        Map<String, Long> records = tap.records();
        List<Map<String, Object>> topics = new ArrayList<>();
        for (String channel : Flow.channels()) {
            topics.add(Map.of(
                    "topic", channel,
                    "records", records.getOrDefault(channel, 0L),
                    "deadLetters", records.getOrDefault(Topics.deadLettersOf(channel), 0L)));
        }
        return topics;
    }

    private static String page() {
        try (@Nullable InputStream content = WatchPage.class.getResourceAsStream("watch.html")) {
            if (content == null) {
                throw new IllegalStateException("the page is missing from the jar");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("watch.html", e);
        }
    }
}
