package com.acme.examples.orders;

import com.acme.contracts.ordering.v1.GetOrder;
import com.acme.contracts.ordering.v1.GetOrderResponse;
import com.acme.examples.platform.database.Database;
import com.acme.examples.platform.http.HttpAnswer;
import com.acme.examples.platform.http.HttpRequest;
import com.acme.examples.platform.http.HttpRoute;
import com.acme.examples.platform.http.PathIds;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code GET /orders/{orderId}}: the same answer as over Kafka, without the detour. */
final class OrderHttp {

    private final Database database;

    OrderHttp(Database database) {
        this.database = database;
    }

    List<HttpRoute> routes() {
        return List.of(new HttpRoute("GET", "/orders/{orderId}", this::order));
    }

    private HttpAnswer order(HttpRequest request) {
        Optional<UUID> orderId = PathIds.uuid(request.pathValues().get(0));
        if (orderId.isEmpty()) {
            return HttpAnswer.problem(404, "no such order", List.of());
        }
        GetOrder query = GetOrder.builder().orderId(orderId.get()).build();
        GetOrderResponse answer = database.inTransaction(unit -> OrderAnswer.to(query, unit));
        int status = answer.match(found -> 200, notFound -> 404, unknown -> 200);
        return HttpAnswer.json(status, GetOrderResponse.CONTRACT.encode(answer));
    }
}
