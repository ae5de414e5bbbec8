package com.acme.examples.payments;

import com.acme.examples.platform.database.Database;
import com.acme.examples.platform.database.OwnedSchema;
import com.acme.examples.platform.database.PostgresAddress;
import com.acme.examples.platform.database.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands in for the provider's service, with a book of its own that survives a restart. It declines by the payment method's
 * token, as the test cards of real providers do; no token stands for the customer's default method, which is good.
 */
public final class ProviderStandIn implements PaymentProvider, AutoCloseable {

    static final OwnedSchema SCHEMA = new OwnedSchema(
            "external_payment_provider", List.of("/com/acme/examples/payments/V1__provider_ledger.sql"));

    private static final Map<String, String> DECLINED = Map.of(
            "tok_card_declined", "CARD_DECLINED",
            "tok_insufficient_funds", "INSUFFICIENT_FUNDS",
            "tok_expired_card", "EXPIRED_CARD",
            "tok_processing_error", "PROCESSING_ERROR");

    private final Database ledger;

    private ProviderStandIn(Database ledger) {
        this.ledger = ledger;
    }

    public static ProviderStandIn open(PostgresAddress address) {
        return new ProviderStandIn(Database.open(address, SCHEMA));
    }

    @Override
    public Answer authorize(String key, long amount, String currency, Optional<String> paymentMethodToken) {
        Optional<String> decline = paymentMethodToken.map(DECLINED::get);
        return ledger.inTransaction(unit -> {
            unit.update(
                    "INSERT INTO holds (idempotency_key, amount, currency, status, decline_code)"
                            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    key,
                    amount,
                    currency,
                    decline.isPresent() ? "DECLINED" : "HELD",
                    decline.orElse(null));
            return answer(unit, key);
        });
    }

    @Override
    public void voidHold(String key) {
        ledger.transact(unit -> {
            unit.update("INSERT INTO holds (idempotency_key, status) VALUES (?, 'VOIDED') ON CONFLICT DO NOTHING", key);
            unit.update(
                    "UPDATE holds SET status = 'VOIDED', updated_at = now()"
                            + " WHERE idempotency_key = ? AND status = 'HELD'",
                    key);
        });
    }

    @Override
    public void capture(String key) {
        int captured = ledger.inTransaction(unit -> unit.update(
                "UPDATE holds SET status = 'CAPTURED', updated_at = now()"
                        + " WHERE idempotency_key = ? AND status IN ('HELD', 'CAPTURED')",
                key));
        if (captured == 0) {
            throw new IllegalStateException("nothing is held under " + key);
        }
    }

    @Override
    public void close() {
        ledger.close();
    }

    private static Answer answer(UnitOfWork unit, String key) {
        return unit.one(
                        "SELECT status, decline_code FROM holds WHERE idempotency_key = ?",
                        row -> switch (row.text("status")) {
                            case "DECLINED" -> Answer.declined(row.text("decline_code"));
                            case "VOIDED" -> Answer.declined("PROCESSING_ERROR");
                            default -> Answer.approved();
                        },
                        key)
                .orElseThrow();
    }
}
