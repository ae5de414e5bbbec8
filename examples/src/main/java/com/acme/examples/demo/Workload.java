package com.acme.examples.demo;

import com.acme.contracts.ordering.v1.CheckoutCart;
import com.acme.examples.platform.time.Eventually;
import com.acme.examples.shopping.CartApi;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shoppers, each with a case of their own. All run through the doors that real ones have: HTTP, and the Cart API. */
final class Workload implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SHOPPERS_AT_ONCE = 12;

    private final Client client;
    private final CartApi cartApi;
    private final URI checkoutApi;
    private final URI orderService;
    private final ExecutorService shoppers = Executors.newFixedThreadPool(SHOPPERS_AT_ONCE);
    private final Random random = new Random();

    Workload(CartApi cartApi, URI checkoutApi, URI orderService) {
        this.client = new Client(checkoutApi);
        this.cartApi = cartApi;
        this.checkoutApi = checkoutApi;
        this.orderService = orderService;
    }

    /**
     * What came of the shoppers.
     *
     * @param cases how many there were of each case
     * @param problems what went otherwise than the case says, in the shoppers' words
     */
    record Result(Map<Case, Integer> cases, List<String> problems) {
        int checkouts() {
            return cases.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Lets so many shoppers in and waits until the last has left. */
    Result run(int first, int count) {
        Map<Case, Integer> cases = new EnumMap<>(Case.class);
        List<CompletableFuture<Void>> leaving = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            Case what = Case.of(number);
            CheckoutCart cart = nextCart(what);
            cases.merge(what, 1, Integer::sum);
            leaving.add(CompletableFuture.runAsync(() -> shop(what, cart), shoppers));
        }
        List<String> problems = new ArrayList<>();
        for (CompletableFuture<Void> shopper : leaving) {
            try {
                shopper.get();
            } catch (ExecutionException e) {
                problems.add(String.valueOf(e.getCause()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while people shop", e);
            }
        }
        return new Result(cases, problems);
    }

    /** Lets one more shopper in and does not wait. What goes wrong shows on the page. */
    void send(Case what) {
        CheckoutCart cart = nextCart(what);
        shoppers.execute(() -> shop(what, cart));
    }

    private synchronized CheckoutCart nextCart(Case what) {
        return what.cart(random);
    }

    private void shop(Case what, CheckoutCart cart) {
        switch (what) {
            case BUYS, WANTS_WHAT_IS_NOT_THERE, PAYS_WITH_A_BAD_CARD, IS_ASKED_FOR_TOO_MUCH ->
                cartApi.checkOut(cart).join();
            case BUYS_BY_HTTP -> {
                expect(202, client.checkOut(cart));
                UUID orderId = orderOf(cart);
                HttpResponse<String> overKafka = client.order(checkoutApi, orderId);
                expect(200, overKafka);
                expect(200, client.order(orderService, orderId));
                if (!overKafka.body().contains(orderId.toString())) {
                    throw new IllegalStateException("asked for order " + orderId + ", got " + overKafka.body());
                }
            }
            case BUYS_TWICE_BY_MISTAKE -> {
                String messageId = UUID.randomUUID().toString();
                cartApi.checkOut(cart, messageId).join();
                cartApi.checkOut(cart, messageId).join();
                expect(202, client.checkOut(cart));
            }
            case CHANGES_THEIR_MIND -> {
                expect(202, client.checkOut(cart));
                expect(202, client.cancel(orderOf(cart)));
            }
            case CHANGES_THEIR_MIND_TOO_LATE -> {
                expect(202, client.checkOut(cart));
                UUID orderId = orderOf(cart);
                Eventually.holds(
                        PATIENCE,
                        "order " + orderId + " is packed",
                        () -> client.order(orderService, orderId).body().contains("COMPLETED"));
                expect(202, client.cancel(orderId));
            }
        }
    }

    private UUID orderOf(CheckoutCart cart) {
        return Eventually.get(
                PATIENCE, "checkout " + cart.checkoutId() + " has an order", () -> client.orderOf(cart.checkoutId()));
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " was answered with "
                    + answer.statusCode() + " instead of " + status + ": " + answer.body());
        }
    }

    @Override
    public void close() {
        shoppers.shutdownNow();
    }
}
