package com.acme.examples.checkout;

import com.acme.contracts.ordering.v1.GetOrder;
import com.acme.contracts.ordering.v1.GetOrderResponse;
import dev.counterpart.kafka.RequestClient;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Asks the Order Service over Kafka, and waits. */
final class OrderQuestions {

    private final RequestClient client;

    OrderQuestions(RequestClient client) {
        this.client = client;
    }

    /** The answer; none if it does not come in time. */
    Optional<GetOrderResponse> ask(GetOrder query) {
        try {
            return Optional.of(client.ask(GetOrder.CONTRACT, query, GetOrderResponse.CONTRACT)
                    .join()
                    .orThrow());
        } catch (CompletionException e) {
            return Optional.empty();
        }
    }
}
