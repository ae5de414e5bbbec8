-- Payment intent and outcome. Written by the payment-api (what is asked) and the payment-worker (what came of it).
CREATE TABLE authorizations (
    authorization_id     uuid        PRIMARY KEY,
    checkout_id          uuid        NOT NULL,
    customer_id          uuid,
    amount               bigint      CHECK (amount >= 0),
    currency             text,
    payment_method_token text,
    status               text        NOT NULL
        CHECK (status IN ('REQUESTED', 'AUTHORIZED', 'DECLINED', 'VOID_REQUESTED', 'VOIDED', 'CAPTURE_REQUESTED', 'CAPTURED')),
    decline_reason       text,
    order_id             uuid, -- known from order-completed on: what the capture is for
    -- The message that asked for the work which is due.
    correlation_id       text        NOT NULL,
    causation_id         text,
    traceparent          text,
    updated_at           timestamptz NOT NULL,
    -- A void that came before its authorization has no amount yet; money that moves has one.
    CHECK (status IN ('VOID_REQUESTED', 'VOIDED') OR (amount IS NOT NULL AND currency IS NOT NULL))
);

CREATE INDEX authorizations_due ON authorizations (updated_at)
    WHERE status IN ('REQUESTED', 'VOID_REQUESTED', 'CAPTURE_REQUESTED');
