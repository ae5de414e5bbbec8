package com.acme.examples.checkout;

import com.acme.contracts.fulfilment.v1.ReleaseInventory;
import com.acme.contracts.fulfilment.v1.ReleaseReason;
import com.acme.contracts.fulfilment.v1.ReservationItem;
import com.acme.contracts.fulfilment.v1.ReserveInventory;
import com.acme.contracts.ordering.v1.CancelOrder;
import com.acme.contracts.ordering.v1.CancellationReason;
import com.acme.contracts.ordering.v1.CheckoutCompleted;
import com.acme.contracts.ordering.v1.CheckoutFailed;
import com.acme.contracts.ordering.v1.CheckoutFailureReason;
import com.acme.contracts.ordering.v1.CreateOrder;
import com.acme.contracts.ordering.v1.OrderItem;
import com.acme.contracts.payments.v1.AuthorizePayment;
import com.acme.contracts.payments.v1.VoidAuthorization;
import com.acme.contracts.payments.v1.VoidReason;
import com.acme.examples.checkout.Checkout.State;
import com.acme.examples.checkout.Checkout.Undo;
import com.acme.examples.checkout.Checkout.UndoReason;
import com.acme.examples.platform.database.UnitOfWork;
import dev.counterpart.runtime.service.Outgoing;

/**
 * The checkout saga, one step at a time: RESERVING → AUTHORIZING → CREATING → COMPLETED, or COMPENSATING → FAILED. Every
 * step is a change of one locked row and the messages that follow from it, in one transaction.
 *
 * <p>What is taken back is taken back by the ids that the saga chose, whether or not the step's answer ever came, and the
 * checkout ends as FAILED only when every owner has confirmed that nothing is left. The order goes first: as long as it may
 * exist, its stock and its money stay where they are.
 */
final class CheckoutSaga {

    private final UnitOfWork unit;
    private final Checkouts checkouts;
    private final Outgoing out;
    private final SagaTimes times;

    CheckoutSaga(UnitOfWork unit, Outgoing out, SagaTimes times) {
        this.unit = unit;
        this.checkouts = new Checkouts(unit);
        this.out = out;
        this.times = times;
    }

    void begin(Checkout checkout) {
        checkouts.step(checkout.checkoutId(), State.RESERVING, times.reserving());
        out.send(
                ReserveInventory.CONTRACT,
                ReserveInventory.builder()
                        .reservationId(checkout.reservationId())
                        .checkoutId(checkout.checkoutId())
                        .cartId(checkout.cartId())
                        .items(checkout.items().stream()
                                .map(item -> ReservationItem.builder()
                                        .productId(item.productId())
                                        .quantity(item.quantity())
                                        .build())
                                .toList())
                        .customerId(checkout.customerId())
                        .build());
    }

    void reserved(Checkout checkout) {
        if (checkout.state() != State.RESERVING) {
            return;
        }
        checkouts.step(checkout.checkoutId(), State.AUTHORIZING, times.authorizing());
        AuthorizePayment.Builder command = AuthorizePayment.builder()
                .authorizationId(checkout.authorizationId())
                .checkoutId(checkout.checkoutId())
                .cartId(checkout.cartId())
                .customerId(checkout.customerId())
                .amount(checkout.total())
                .currency(checkout.currency());
        checkout.paymentMethodToken().ifPresent(command::paymentMethodToken);
        out.send(AuthorizePayment.CONTRACT, command.build());
    }

    void unavailable(Checkout checkout) {
        if (checkout.state() == State.RESERVING) {
            compensate(checkout, CheckoutFailureReason.OUT_OF_STOCK, false, false, false);
        }
    }

    void authorized(Checkout checkout) {
        if (checkout.state() != State.AUTHORIZING) {
            return;
        }
        checkouts.step(checkout.checkoutId(), State.CREATING, times.creating());
        out.send(
                CreateOrder.CONTRACT,
                CreateOrder.builder()
                        .orderId(checkout.orderId())
                        .checkoutId(checkout.checkoutId())
                        .cartId(checkout.cartId())
                        .customerId(checkout.customerId())
                        .items(checkout.items().stream()
                                .map(item -> OrderItem.builder()
                                        .productId(item.productId())
                                        .quantity(item.quantity())
                                        .unitPrice(item.unitPrice())
                                        .build())
                                .toList())
                        .total(checkout.total())
                        .currency(checkout.currency())
                        .paymentAuthorizationId(checkout.authorizationId())
                        .inventoryReservationId(checkout.reservationId())
                        .build());
    }

    void declined(Checkout checkout) {
        if (checkout.state() == State.AUTHORIZING) {
            compensate(checkout, CheckoutFailureReason.PAYMENT_DECLINED, false, true, false);
        }
    }

    void created(Checkout checkout) {
        if (checkout.state() == State.CREATING) {
            complete(checkout);
        }
    }

    void rejected(Checkout checkout) {
        if (checkout.state() == State.CREATING) {
            compensate(checkout, CheckoutFailureReason.REJECTED, false, true, true);
        }
    }

    /** The order is given up: by this saga, or after it was completed by someone who may do that. */
    void cancelled(Checkout checkout) {
        if (checkout.undo().filter(Undo::orderOpen).isPresent()) {
            confirm(checkout, checkout.undo().get().withoutOrder());
        } else if (checkout.state() == State.COMPLETED && checkout.undo().isEmpty()) {
            Undo undo = new Undo(UndoReason.ORDER_CANCELLED, false, true, true);
            checkouts.note(checkout.checkoutId(), undo);
            ask(checkout, undo);
        }
    }

    /** The order was packed before this saga's cancellation reached it: then the checkout has succeeded after all. */
    void cancellationRefused(Checkout checkout) {
        if (checkout.undo().filter(Undo::orderOpen).isPresent()) {
            complete(checkout);
        }
    }

    void released(Checkout checkout) {
        if (checkout.undo().filter(Undo::reservationOpen).isPresent()) {
            confirm(checkout, checkout.undo().get().withoutReservation());
        }
    }

    void voided(Checkout checkout) {
        if (checkout.undo().filter(Undo::authorizationOpen).isPresent()) {
            confirm(checkout, checkout.undo().get().withoutAuthorization());
        }
    }

    /** A step was not answered in time. It may have been carried out nevertheless. */
    void overdue(Checkout checkout) {
        boolean orderMayExist = checkout.state() == State.CREATING;
        boolean moneyMayBeHeld = orderMayExist || checkout.state() == State.AUTHORIZING;
        compensate(checkout, CheckoutFailureReason.TIMED_OUT, orderMayExist, true, moneyMayBeHeld);
    }

    void askAgain(Checkout checkout) {
        checkout.undo().ifPresent(undo -> ask(checkout, undo));
    }

    private void compensate(
            Checkout checkout,
            CheckoutFailureReason reason,
            boolean orderOpen,
            boolean reservationOpen,
            boolean authorizationOpen) {
        Undo undo = new Undo(UndoReason.CHECKOUT_FAILED, orderOpen, reservationOpen, authorizationOpen);
        checkouts.compensate(checkout.checkoutId(), reason.text(), undo);
        if (undo.isDone()) {
            fail(checkout, reason);
        } else {
            ask(checkout, undo);
        }
    }

    private void confirm(Checkout checkout, Undo undo) {
        checkouts.note(checkout.checkoutId(), undo);
        boolean orderJustClosed = checkout.undo().filter(Undo::orderOpen).isPresent();
        if (!undo.isDone()) {
            if (orderJustClosed) {
                ask(checkout, undo);
            }
        } else if (checkout.state() == State.COMPENSATING) {
            fail(checkout, CheckoutFailureReason.of(checkout.failureReason().orElseThrow()));
        }
    }

    /** Asks for what is still open, and notes when to ask again. */
    private void ask(Checkout checkout, Undo undo) {
        checkouts.noteAttempt(checkout.checkoutId(), times.askAgain());
        if (undo.orderOpen()) {
            out.send(
                    CancelOrder.CONTRACT,
                    CancelOrder.builder()
                            .orderId(checkout.orderId())
                            .reason(CancellationReason.CHECKOUT_FAILED)
                            .build());
            return;
        }
        if (undo.reservationOpen()) {
            out.send(
                    ReleaseInventory.CONTRACT,
                    ReleaseInventory.builder()
                            .reservationId(checkout.reservationId())
                            .checkoutId(checkout.checkoutId())
                            .reason(ReleaseReason.of(undo.reason().name()))
                            .build());
        }
        if (undo.authorizationOpen()) {
            out.send(
                    VoidAuthorization.CONTRACT,
                    VoidAuthorization.builder()
                            .authorizationId(checkout.authorizationId())
                            .checkoutId(checkout.checkoutId())
                            .reason(VoidReason.of(undo.reason().name()))
                            .build());
        }
    }

    private void complete(Checkout checkout) {
        checkouts.complete(checkout.checkoutId());
        out.publish(
                CheckoutCompleted.CONTRACT,
                CheckoutCompleted.builder()
                        .checkoutId(checkout.checkoutId())
                        .cartId(checkout.cartId())
                        .orderId(checkout.orderId())
                        .completedAt(unit.now())
                        .build());
    }

    private void fail(Checkout checkout, CheckoutFailureReason reason) {
        checkouts.fail(checkout.checkoutId());
        out.publish(
                CheckoutFailed.CONTRACT,
                CheckoutFailed.builder()
                        .checkoutId(checkout.checkoutId())
                        .cartId(checkout.cartId())
                        .reason(reason)
                        .failedAt(unit.now())
                        .build());
    }
}
