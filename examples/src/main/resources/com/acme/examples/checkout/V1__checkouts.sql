-- The checkout saga's durable progress. Written by the checkout-api (a new row) and the checkout-orchestrator.
CREATE TABLE checkouts (
    checkout_id          uuid        PRIMARY KEY,
    cart_id              uuid        NOT NULL,
    customer_id          uuid        NOT NULL,
    total                bigint      NOT NULL CHECK (total >= 0),
    currency             text        NOT NULL,
    promotion_code       text,
    payment_method_token text,
    command              bytea       NOT NULL, -- checkout-cart as it was accepted, to tell a repetition from a contradiction

    -- The message or request that the checkout goes back to.
    correlation_id       text        NOT NULL,
    causation_id         text,
    traceparent          text,

    state                text        NOT NULL
        CHECK (state IN ('RESERVING', 'AUTHORIZING', 'CREATING', 'COMPENSATING', 'COMPLETED', 'FAILED')),
    failure_reason       text        CHECK (failure_reason IN ('OUT_OF_STOCK', 'PAYMENT_DECLINED', 'TIMED_OUT', 'REJECTED')),

    -- The saga chooses the ids, so that it can take back a step whose answer never came.
    reservation_id       uuid        NOT NULL UNIQUE,
    authorization_id     uuid        NOT NULL UNIQUE,
    order_id             uuid        NOT NULL UNIQUE,

    begun_at             timestamptz, -- when the orchestrator took it over from the checkout-api
    step_deadline        timestamptz, -- by this database's clock

    -- What is being taken back, or waits to be confirmed: null means "nothing to do".
    undo_reason          text        CHECK (undo_reason IN ('CHECKOUT_FAILED', 'ORDER_CANCELLED')),
    order_open           boolean     NOT NULL DEFAULT false,
    reservation_open     boolean     NOT NULL DEFAULT false,
    authorization_open   boolean     NOT NULL DEFAULT false,
    undo_attempts        integer     NOT NULL DEFAULT 0,
    undo_next_attempt    timestamptz,

    started_at           timestamptz NOT NULL DEFAULT now(),
    ended_at             timestamptz,

    CHECK ((state = 'FAILED') <= (failure_reason IS NOT NULL)),
    CHECK ((state IN ('COMPLETED', 'FAILED')) = (ended_at IS NOT NULL))
);

CREATE TABLE checkout_items (
    checkout_id uuid    NOT NULL REFERENCES checkouts,
    line        integer NOT NULL,
    product_id  uuid    NOT NULL,
    quantity    bigint  NOT NULL CHECK (quantity >= 1),
    unit_price  bigint  NOT NULL CHECK (unit_price >= 0),
    PRIMARY KEY (checkout_id, line)
);

CREATE INDEX checkouts_not_begun ON checkouts (started_at) WHERE begun_at IS NULL;
CREATE INDEX checkouts_by_deadline ON checkouts (step_deadline) WHERE step_deadline IS NOT NULL;
CREATE INDEX checkouts_by_undo ON checkouts (undo_next_attempt) WHERE undo_next_attempt IS NOT NULL;
