-- The external payment provider's own book: another company's, so another schema. Written by its stand-in alone.
CREATE TABLE holds (
    idempotency_key text        PRIMARY KEY,
    amount          bigint      CHECK (amount >= 0),
    currency        text,
    status          text        NOT NULL CHECK (status IN ('HELD', 'DECLINED', 'VOIDED', 'CAPTURED')),
    decline_code    text,
    updated_at      timestamptz NOT NULL DEFAULT now()
);
