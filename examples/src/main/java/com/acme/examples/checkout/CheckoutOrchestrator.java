package com.acme.examples.checkout;

import com.acme.contracts.fulfilment.v1.InventoryReleased;
import com.acme.contracts.fulfilment.v1.InventoryReserved;
import com.acme.contracts.fulfilment.v1.InventoryUnavailable;
import com.acme.contracts.ordering.services.CheckoutOrchestratorHandler;
import com.acme.contracts.ordering.v1.OrderCancellationRefused;
import com.acme.contracts.ordering.v1.OrderCancelled;
import com.acme.contracts.ordering.v1.OrderCreated;
import com.acme.contracts.ordering.v1.OrderRejected;
import com.acme.contracts.payments.v1.AuthorizationVoided;
import com.acme.contracts.payments.v1.PaymentAuthorized;
import com.acme.contracts.payments.v1.PaymentDeclined;
import com.acme.examples.platform.database.Database;
import com.acme.examples.platform.database.UnitOfWork;
import com.acme.examples.platform.messaging.DatabaseOutbox;
import dev.counterpart.runtime.service.MessageContext;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Brings every answer, and every deadline that passes without one, to the saga of its checkout. An answer about something
 * that no checkout knows is not ours: it is passed over.
 */
final class CheckoutOrchestrator implements CheckoutOrchestratorHandler<UnitOfWork> {

    static final String SERVICE = "checkout-orchestrator";

    private static final int BATCH = 100;

    private final Database database;
    private final SagaTimes times;

    CheckoutOrchestrator(Database database, SagaTimes times) {
        this.database = database;
        this.times = times;
    }

    @Override
    public void onInventoryReserved(InventoryReserved event, MessageContext<UnitOfWork> in) {
        ofCheckout(event.checkoutId(), in, CheckoutSaga::reserved);
    }

    @Override
    public void onInventoryUnavailable(InventoryUnavailable event, MessageContext<UnitOfWork> in) {
        ofCheckout(event.checkoutId(), in, CheckoutSaga::unavailable);
    }

    @Override
    public void onInventoryReleased(InventoryReleased event, MessageContext<UnitOfWork> in) {
        ofCheckout(event.checkoutId(), in, CheckoutSaga::released);
    }

    @Override
    public void onPaymentAuthorized(PaymentAuthorized event, MessageContext<UnitOfWork> in) {
        ofCheckout(event.checkoutId(), in, CheckoutSaga::authorized);
    }

    @Override
    public void onPaymentDeclined(PaymentDeclined event, MessageContext<UnitOfWork> in) {
        ofCheckout(event.checkoutId(), in, CheckoutSaga::declined);
    }

    @Override
    public void onAuthorizationVoided(AuthorizationVoided event, MessageContext<UnitOfWork> in) {
        ofCheckout(event.checkoutId(), in, CheckoutSaga::voided);
    }

    @Override
    public void onOrderCreated(OrderCreated event, MessageContext<UnitOfWork> in) {
        ofOrder(event.orderId(), in, CheckoutSaga::created);
    }

    @Override
    public void onOrderRejected(OrderRejected event, MessageContext<UnitOfWork> in) {
        ofOrder(event.orderId(), in, CheckoutSaga::rejected);
    }

    @Override
    public void onOrderCancelled(OrderCancelled event, MessageContext<UnitOfWork> in) {
        ofOrder(event.orderId(), in, CheckoutSaga::cancelled);
    }

    @Override
    public void onOrderCancellationRefused(OrderCancellationRefused event, MessageContext<UnitOfWork> in) {
        ofOrder(event.orderId(), in, CheckoutSaga::cancellationRefused);
    }

    /** Does what nobody's message asks for: begins what was accepted, ends what is overdue, asks again. */
    void tick() {
        due(checkouts -> checkouts.findOverdue(BATCH), CheckoutSaga::overdue);
        due(checkouts -> checkouts.findUnconfirmed(BATCH), CheckoutSaga::askAgain);
        due(checkouts -> checkouts.findToBegin(times.mostOpen(), BATCH), CheckoutSaga::begin);
    }

    private void due(Function<Checkouts, List<Checkout>> find, BiConsumer<CheckoutSaga, Checkout> step) {
        database.transact(unit -> {
            for (Checkout checkout : find.apply(new Checkouts(unit))) {
                step.accept(
                        new CheckoutSaga(unit, DatabaseOutbox.since(checkout.origin(), SERVICE, unit), times),
                        checkout);
            }
        });
    }

    private void ofCheckout(UUID checkoutId, MessageContext<UnitOfWork> in, BiConsumer<CheckoutSaga, Checkout> step) {
        UnitOfWork unit = in.unitOfWork();
        new Checkouts(unit)
                .findToDecide(checkoutId)
                .ifPresent(checkout -> step.accept(new CheckoutSaga(unit, in, times), checkout));
    }

    private void ofOrder(UUID orderId, MessageContext<UnitOfWork> in, BiConsumer<CheckoutSaga, Checkout> step) {
        UnitOfWork unit = in.unitOfWork();
        new Checkouts(unit)
                .findByOrderToDecide(orderId)
                .ifPresent(checkout -> step.accept(new CheckoutSaga(unit, in, times), checkout));
    }
}
