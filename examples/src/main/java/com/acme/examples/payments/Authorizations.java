package com.acme.examples.payments;

import com.acme.contracts.payments.v1.AuthorizePayment;
import com.acme.contracts.payments.v1.VoidAuthorization;
import com.acme.examples.payments.Authorization.Status;
import com.acme.examples.platform.database.OwnedSchema;
import com.acme.examples.platform.database.Row;
import com.acme.examples.platform.database.UnitOfWork;
import com.acme.examples.platform.messaging.Origin;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payment database, within one transaction. */
final class Authorizations {

    static final OwnedSchema SCHEMA = new OwnedSchema(
            "payment_processing_system",
            List.of(OwnedSchema.INBOX_AND_OUTBOX, "/com/acme/examples/payments/V1__authorizations.sql"));

    private final UnitOfWork unit;

    Authorizations(UnitOfWork unit) {
        this.unit = unit;
    }

    /** Notes what is asked. An id that is known already, if only from a void, stays as it is. */
    void request(AuthorizePayment command, Origin origin) {
        unit.update(
                """
                INSERT INTO authorizations (authorization_id, checkout_id, customer_id, amount, currency,
                    payment_method_token, status, correlation_id, causation_id, traceparent, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, 'REQUESTED', ?, ?, ?, now())
                ON CONFLICT DO NOTHING""",
                command.authorizationId(),
                command.checkoutId(),
                command.customerId(),
                command.amount(),
                command.currency(),
                command.paymentMethodToken().orElse(null),
                origin.correlationId(),
                origin.causationId().orElse(null),
                origin.traceparent().orElse(null));
    }

    /** Says whether the void could be noted: money that was asked to be captured stays. */
    boolean requestVoid(VoidAuthorization command, Origin origin) {
        return unit.update(
                        """
                        INSERT INTO authorizations (authorization_id, checkout_id, status,
                            correlation_id, causation_id, traceparent, updated_at)
                        VALUES (?, ?, 'VOID_REQUESTED', ?, ?, ?, now())
                        ON CONFLICT (authorization_id) DO UPDATE
                        SET status = 'VOID_REQUESTED', correlation_id = excluded.correlation_id,
                            causation_id = excluded.causation_id, traceparent = excluded.traceparent, updated_at = now()
                        WHERE authorizations.status NOT IN ('CAPTURE_REQUESTED', 'CAPTURED')""",
                        command.authorizationId(),
                        command.checkoutId(),
                        origin.correlationId(),
                        origin.causationId().orElse(null),
                        origin.traceparent().orElse(null))
                == 1;
    }

    /** Says whether the capture could be noted: only what is authorized is captured, and only once. */
    boolean requestCapture(UUID authorizationId, UUID orderId, Origin origin) {
        return unit.update(
                        """
                        UPDATE authorizations SET status = 'CAPTURE_REQUESTED', order_id = ?,
                            correlation_id = ?, causation_id = ?, traceparent = ?, updated_at = now()
                        WHERE authorization_id = ? AND status = 'AUTHORIZED'""",
                        orderId,
                        origin.correlationId(),
                        origin.causationId().orElse(null),
                        origin.traceparent().orElse(null),
                        authorizationId)
                == 1;
    }

    /** Work for the provider, the oldest first. */
    List<Authorization> due(int limit) {
        return unit.list(
                "SELECT * FROM authorizations WHERE status IN ('REQUESTED', 'VOID_REQUESTED', 'CAPTURE_REQUESTED')"
                        + " ORDER BY updated_at LIMIT ?",
                Authorizations::read,
                limit);
    }

    /**
     * Notes what the provider did, unless something else was asked meanwhile: then this outcome is of no interest, and what
     * was asked is due.
     */
    boolean move(UUID authorizationId, Status from, Status to, Optional<String> declineReason) {
        return unit.update("""
                        UPDATE authorizations SET status = ?, decline_reason = coalesce(?, decline_reason), updated_at = now()
                        WHERE authorization_id = ? AND status = ?""", to, declineReason.orElse(null), authorizationId, from) == 1;
    }

    private static Authorization read(Row row) {
        return new Authorization(
                row.uuid("authorization_id"),
                row.uuid("checkout_id"),
                row.optionalText("currency").map(currency -> new Authorization.Money(row.number("amount"), currency)),
                row.optionalText("payment_method_token"),
                Status.valueOf(row.text("status")),
                row.optionalUuid("order_id"),
                Origin.read(row));
    }
}
