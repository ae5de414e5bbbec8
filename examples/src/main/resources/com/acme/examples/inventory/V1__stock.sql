-- Stock and what is held of it. Written by the inventory-service alone.
CREATE TABLE stock (
    product_id uuid   PRIMARY KEY,
    received   bigint NOT NULL DEFAULT 0 CHECK (received >= 0),
    on_hand    bigint NOT NULL CHECK (on_hand >= 0),
    held       bigint NOT NULL DEFAULT 0 CHECK (held BETWEEN 0 AND on_hand)
);

CREATE TABLE reservations (
    reservation_id uuid        PRIMARY KEY,
    checkout_id    uuid        NOT NULL,
    status         text        NOT NULL CHECK (status IN ('HELD', 'UNAVAILABLE', 'RELEASED', 'CONSUMED')),
    order_id       uuid, -- known from order-created on; from then on the reservation does not expire
    release_reason text        CHECK (release_reason IN ('CHECKOUT_FAILED', 'ORDER_CANCELLED', 'EXPIRED')),
    decided_at     timestamptz NOT NULL,
    expires_at     timestamptz,
    ended_at       timestamptz,
    CHECK ((status IN ('RELEASED', 'CONSUMED')) = (ended_at IS NOT NULL))
);

CREATE TABLE reservation_items (
    reservation_id uuid    NOT NULL REFERENCES reservations,
    line           integer NOT NULL,
    product_id     uuid    NOT NULL,
    quantity       bigint  NOT NULL CHECK (quantity >= 1),
    PRIMARY KEY (reservation_id, line)
);

CREATE INDEX reservations_by_checkout ON reservations (checkout_id);
CREATE INDEX reservations_by_expiry ON reservations (expires_at) WHERE status = 'HELD' AND order_id IS NULL;
