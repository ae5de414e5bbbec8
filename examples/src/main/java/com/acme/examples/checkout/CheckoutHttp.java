package com.acme.examples.checkout;

import com.acme.contracts.ordering.v1.CancelOrder;
import com.acme.contracts.ordering.v1.CheckoutCart;
import com.acme.contracts.ordering.v1.GetOrder;
import com.acme.contracts.ordering.v1.GetOrderResponse;
import com.acme.examples.checkout.Checkout.State;
import com.acme.examples.checkout.Checkouts.Acceptance;
import com.acme.examples.platform.database.Database;
import com.acme.examples.platform.http.ContractProblem;
import com.acme.examples.platform.http.HttpAnswer;
import com.acme.examples.platform.http.HttpRequest;
import com.acme.examples.platform.http.HttpRoute;
import com.acme.examples.platform.http.PathIds;
import com.acme.examples.platform.messaging.DatabaseOutbox;
import com.acme.examples.platform.messaging.Origin;
import dev.counterpart.runtime.Decoded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The Checkout API by HTTP.
 *
 * <pre>
 * POST /checkouts                       a checkout-cart           202 when it is written down; the same again is 202 again
 * GET  /checkouts/{checkoutId}                                    how far it has come
 * GET  /orders/{orderId}                                          the Order Service's answer to get-order, asked over Kafka
 * POST /orders/{orderId}/cancellation   a cancel-order            202 when it is on its way; what comes of it is an event
 * </pre>
 */
final class CheckoutHttp {

    static final String SERVICE = "checkout-api";

    private final Database database;
    private final OrderQuestions orders;

    CheckoutHttp(Database database, OrderQuestions orders) {
        this.database = database;
        this.orders = orders;
    }

    List<HttpRoute> routes() {
        return List.of(
                new HttpRoute("POST", "/checkouts", this::checkOut),
                new HttpRoute("GET", "/checkouts/{checkoutId}", this::progress),
                new HttpRoute("GET", "/orders/{orderId}", this::order),
                new HttpRoute("POST", "/orders/{orderId}/cancellation", this::cancel));
    }

    private HttpAnswer checkOut(HttpRequest request) {
        Decoded<CheckoutCart> body = CheckoutCart.CONTRACT.tryDecode(request.body());
        if (body.value().isEmpty()) {
            return ContractProblem.of(CheckoutCart.CONTRACT.id(), body.violations());
        }
        CheckoutCart command = body.value().get();
        Origin origin = origin(command.checkoutId(), request);
        Acceptance acceptance = database.inTransaction(unit -> new Checkouts(unit).accept(command, origin));
        if (acceptance == Acceptance.CONTRADICTED) {
            return HttpAnswer.problem(409, "another checkout was accepted under this checkoutId", List.of());
        }
        return HttpAnswer.json(202, Map.of("checkoutId", command.checkoutId()))
                .with("Location", "/checkouts/" + command.checkoutId());
    }

    private HttpAnswer progress(HttpRequest request) {
        Optional<UUID> checkoutId = PathIds.uuid(request.pathValues().get(0));
        return checkoutId
                .flatMap(id -> database.inTransaction(unit -> new Checkouts(unit).find(id)))
                .map(CheckoutHttp::progress)
                .orElseGet(() -> HttpAnswer.problem(404, "no such checkout", List.of()));
    }

    private static HttpAnswer progress(Checkout checkout) {
        Map<String, Object> progress = new LinkedHashMap<>();
        progress.put("checkoutId", checkout.checkoutId());
        progress.put("state", checkout.state());
        checkout.failureReason().ifPresent(reason -> progress.put("reason", reason));
        if (checkout.state() == State.COMPLETED) {
            progress.put("orderId", checkout.orderId());
        }
        return HttpAnswer.json(200, progress);
    }

    private HttpAnswer order(HttpRequest request) {
        Optional<UUID> orderId = PathIds.uuid(request.pathValues().get(0));
        if (orderId.isEmpty()) {
            return HttpAnswer.problem(404, "no such order", List.of());
        }
        return orders.ask(GetOrder.builder().orderId(orderId.get()).build())
                .map(answer -> HttpAnswer.json(
                        answer.match(found -> 200, notFound -> 404, unknown -> 200),
                        GetOrderResponse.CONTRACT.encode(answer)))
                .orElseGet(() -> HttpAnswer.problem(504, "the Order Service did not answer", List.of()));
    }

    private HttpAnswer cancel(HttpRequest request) {
        Decoded<CancelOrder> body = CancelOrder.CONTRACT.tryDecode(request.body());
        if (body.value().isEmpty()) {
            return ContractProblem.of(CancelOrder.CONTRACT.id(), body.violations());
        }
        CancelOrder command = body.value().get();
        if (!PathIds.uuid(request.pathValues().get(0)).equals(Optional.of(command.orderId()))) {
            return HttpAnswer.problem(400, "the orderId of the path is not that of the body", List.of());
        }
        return database.inTransaction(unit -> {
            Optional<Checkout> checkout = new Checkouts(unit).findByOrder(command.orderId());
            if (checkout.filter(known -> known.state() == State.COMPLETED).isEmpty()) {
                return HttpAnswer.problem(404, "no such order", List.of());
            }
            DatabaseOutbox.since(checkout.get().origin(), SERVICE, unit).send(CancelOrder.CONTRACT, command);
            return HttpAnswer.json(202, Map.of("orderId", command.orderId()));
        });
    }

    private static Origin origin(UUID checkoutId, HttpRequest request) {
        return new Origin(checkoutId.toString(), Optional.empty(), request.traceparent());
    }
}
