package com.acme.examples.payments;

import com.acme.contracts.ordering.v1.OrderCompleted;
import com.acme.contracts.payments.services.PaymentWorkerHandler;
import com.acme.contracts.payments.v1.AuthorizationVoided;
import com.acme.contracts.payments.v1.DeclineReason;
import com.acme.contracts.payments.v1.PaymentAuthorized;
import com.acme.contracts.payments.v1.PaymentCaptured;
import com.acme.contracts.payments.v1.PaymentDeclined;
import com.acme.examples.payments.Authorization.Money;
import com.acme.examples.payments.Authorization.Status;
import com.acme.examples.platform.database.Database;
import com.acme.examples.platform.database.UnitOfWork;
import com.acme.examples.platform.messaging.DatabaseOutbox;
import com.acme.examples.platform.messaging.Origin;
import dev.counterpart.runtime.service.MessageContext;
import dev.counterpart.runtime.service.Outgoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deals with the external provider, and tells what came of it. */
final class PaymentWorker implements PaymentWorkerHandler<UnitOfWork> {

    static final String SERVICE = "payment-worker";

    private static final Logger log = LoggerFactory.getLogger(PaymentWorker.class);
    private static final int BATCH = 200;

    private final Database database;
    private final PaymentProvider provider;

    PaymentWorker(Database database, PaymentProvider provider) {
        this.database = database;
        this.provider = provider;
    }

    /** A completed order is paid: notes that the charge is due. */
    @Override
    public void onOrderCompleted(OrderCompleted event, MessageContext<UnitOfWork> in) {
        Optional<UUID> authorizationId = event.paymentAuthorizationId();
        if (authorizationId.isPresent()
                && !new Authorizations(in.unitOfWork())
                        .requestCapture(authorizationId.get(), event.orderId(), Origin.of(in.headers()))) {
            log.warn("order {} is completed, but {} is not authorized", event.orderId(), authorizationId.get());
        }
    }

    /**
     * Asks the provider for everything that is due, outside of any transaction, then notes all outcomes in one. A crash
     * between the two repeats the requests, which their idempotency keys allow.
     */
    void work() {
        List<Authorization> due = database.inTransaction(unit -> new Authorizations(unit).due(BATCH));
        List<Outcome> outcomes = new ArrayList<>();
        for (Authorization authorization : due) {
            try {
                outcomes.add(ask(authorization));
            } catch (RuntimeException e) {
                log.warn("the provider did not answer for {}", authorization.authorizationId(), e);
            }
        }
        if (!outcomes.isEmpty()) {
            database.transact(unit -> outcomes.forEach(outcome -> note(unit, outcome)));
        }
    }

    private record Outcome(Authorization before, Status after, Optional<String> declineCode) {}

    private Outcome ask(Authorization due) {
        return switch (due.status()) {
            case REQUESTED -> {
                Money money = due.money().orElseThrow();
                Optional<String> declined = provider.authorize(
                                due.key(), money.amount(), money.currency(), due.paymentMethodToken())
                        .declineCode();
                yield new Outcome(due, declined.isPresent() ? Status.DECLINED : Status.AUTHORIZED, declined);
            }
            case VOID_REQUESTED -> {
                provider.voidHold(due.key());
                yield new Outcome(due, Status.VOIDED, Optional.empty());
            }
            case CAPTURE_REQUESTED -> {
                provider.capture(due.key());
                yield new Outcome(due, Status.CAPTURED, Optional.empty());
            }
            case AUTHORIZED, DECLINED, VOIDED, CAPTURED -> throw new IllegalStateException("nothing is due: " + due);
        };
    }

    private static void note(UnitOfWork unit, Outcome outcome) {
        Authorization before = outcome.before();
        boolean moved = new Authorizations(unit)
                .move(before.authorizationId(), before.status(), outcome.after(), outcome.declineCode());
        if (moved) {
            publish(outcome, unit, DatabaseOutbox.since(before.origin(), SERVICE, unit));
        }
    }

    private static void publish(Outcome outcome, UnitOfWork unit, Outgoing out) {
        Authorization before = outcome.before();
        switch (outcome.after()) {
            case AUTHORIZED ->
                out.publish(
                        PaymentAuthorized.CONTRACT,
                        PaymentAuthorized.builder()
                                .authorizationId(before.authorizationId())
                                .checkoutId(before.checkoutId())
                                .amount(before.money().orElseThrow().amount())
                                .currency(before.money().orElseThrow().currency())
                                .authorizedAt(unit.now())
                                .build());
            case DECLINED ->
                out.publish(
                        PaymentDeclined.CONTRACT,
                        PaymentDeclined.builder()
                                .authorizationId(before.authorizationId())
                                .checkoutId(before.checkoutId())
                                .reason(DeclineReason.of(outcome.declineCode().orElseThrow()))
                                .declinedAt(unit.now())
                                .build());
            case VOIDED ->
                out.publish(
                        AuthorizationVoided.CONTRACT,
                        AuthorizationVoided.builder()
                                .authorizationId(before.authorizationId())
                                .checkoutId(before.checkoutId())
                                .voidedAt(unit.now())
                                .build());
            case CAPTURED ->
                out.publish(
                        PaymentCaptured.CONTRACT,
                        PaymentCaptured.builder()
                                .authorizationId(before.authorizationId())
                                .orderId(before.orderId().orElseThrow())
                                .amount(before.money().orElseThrow().amount())
                                .currency(before.money().orElseThrow().currency())
                                .capturedAt(unit.now())
                                .build());
            case REQUESTED, VOID_REQUESTED, CAPTURE_REQUESTED ->
                throw new IllegalStateException("no outcome: " + outcome);
        }
    }
}
