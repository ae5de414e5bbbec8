package com.acme.examples.payments;

import com.acme.contracts.payments.services.PaymentApiHandler;
import com.acme.contracts.payments.services.PaymentWorkerHandler;
import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.messaging.RunningService;
import java.time.Duration;

/** Starts the services of the payment-processing-system. */
public final class PaymentProcessingSystem {

    private static final Duration LOOK_FOR_WORK = Duration.ofMillis(50);

    private PaymentProcessingSystem() {}

    public static RunningService startPaymentApi(Surroundings surroundings) {
        return RunningService.open("payment-api", surroundings, Authorizations.SCHEMA)
                .consume(PaymentApiHandler.descriptor(new PaymentApi()));
    }

    public static RunningService startPaymentWorker(Surroundings surroundings, PaymentProvider provider) {
        RunningService service = RunningService.open(PaymentWorker.SERVICE, surroundings, Authorizations.SCHEMA);
        PaymentWorker worker = new PaymentWorker(service.database(), provider);
        return service.consume(PaymentWorkerHandler.descriptor(worker)).tick(LOOK_FOR_WORK, worker::work);
    }
}
