package com.acme.examples.demo;

import com.acme.contracts.ordering.v1.CancelOrder;
import com.acme.contracts.ordering.v1.CancellationReason;
import com.acme.contracts.ordering.v1.CheckoutCart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A shopper's browser: speaks HTTP with the Checkout API. */
final class Client {

    private static final Pattern ORDER_ID = Pattern.compile("\"orderId\":\"([0-9a-f-]{36})\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI checkoutApi;

    Client(URI checkoutApi) {
        this.checkoutApi = checkoutApi;
    }

    HttpResponse<String> checkOut(CheckoutCart cart) {
        return post("/checkouts", CheckoutCart.CONTRACT.encode(cart));
    }

    HttpResponse<String> cancel(UUID orderId) {
        return post(
                "/orders/" + orderId + "/cancellation",
                CancelOrder.CONTRACT.encode(CancelOrder.builder()
                        .orderId(orderId)
                        .reason(CancellationReason.CUSTOMER_REQUESTED)
                        .build()));
    }

    /** The order of a checkout, as soon as there is one. */
    Optional<UUID> orderOf(UUID checkoutId) {
        HttpResponse<String> answer = get(checkoutApi.resolve("/checkouts/" + checkoutId));
        Matcher orderId = ORDER_ID.matcher(answer.body());
        return answer.statusCode() == 200 && orderId.find()
                ? Optional.of(UUID.fromString(orderId.group(1)))
                : Optional.empty();
    }

    HttpResponse<String> post(String path, byte[] body) {
        return send(HttpRequest.newBuilder(checkoutApi.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> order(URI service, UUID orderId) {
        return get(service.resolve("/orders/" + orderId));
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from " + checkoutApi, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
