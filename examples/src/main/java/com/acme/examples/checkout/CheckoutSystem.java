package com.acme.examples.checkout;

import com.acme.contracts.ordering.services.CheckoutApiHandler;
import com.acme.contracts.ordering.services.CheckoutOrchestratorHandler;
import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.messaging.RunningService;
import com.acme.examples.platform.messaging.Sources;
import dev.counterpart.kafka.RequestClient;
import java.time.Duration;

/** Starts the services of the checkout-system. */
public final class CheckoutSystem {

    /** Where the Checkout API waits for answers. */
    public static final String REPLY_TOPIC = "checkout-api.replies";

    private static final Duration LOOK_FOR_WORK = Duration.ofMillis(50);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private CheckoutSystem() {}

    public static RunningService startCheckoutApi(Surroundings surroundings, int httpPort) {
        RunningService service = RunningService.open(CheckoutHttp.SERVICE, surroundings, Checkouts.SCHEMA);
        RequestClient questions =
                RequestClient.start(service.kafka(), Sources.of(CheckoutHttp.SERVICE), REPLY_TOPIC, ANSWER_WITHIN);
        return service.with(questions)
                .consume(CheckoutApiHandler.descriptor(new CheckoutApi()))
                .serve(httpPort, new CheckoutHttp(service.database(), new OrderQuestions(questions)).routes());
    }

    public static RunningService startCheckoutOrchestrator(Surroundings surroundings, SagaTimes times) {
        RunningService service = RunningService.open(CheckoutOrchestrator.SERVICE, surroundings, Checkouts.SCHEMA);
        CheckoutOrchestrator orchestrator = new CheckoutOrchestrator(service.database(), times);
        return service.consume(CheckoutOrchestratorHandler.descriptor(orchestrator))
                .tick(LOOK_FOR_WORK, orchestrator::tick);
    }
}
