-- Every system that reads and writes messages keeps these two tables beside its state, in the same transaction.

-- What a consumer has already handled: delivery may repeat, effects may not.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    message_id  text        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, message_id)
);

-- What is to be sent: a message exists if, and only if, the change that it states was committed.
CREATE TABLE outbox (
    position      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic         text        NOT NULL,
    key           text,
    header_names  text[]      NOT NULL,
    header_values text[]      NOT NULL,
    payload       bytea       NOT NULL,
    written_at    timestamptz NOT NULL DEFAULT now(),
    sent_at       timestamptz
);

-- The relay asks for what is unsent, never for "after the last position": a lower position may be committed later.
CREATE INDEX outbox_unsent ON outbox (position) WHERE sent_at IS NULL;
