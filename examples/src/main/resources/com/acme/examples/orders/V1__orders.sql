-- The system of record for orders. Written by the order-service alone.
CREATE TABLE orders (
    order_id                 uuid        PRIMARY KEY,
    checkout_id              uuid        NOT NULL,
    cart_id                  uuid        NOT NULL,
    customer_id              uuid        NOT NULL,
    status                   text        NOT NULL CHECK (status IN ('CREATED', 'COMPLETED', 'CANCELLED')),
    total                    bigint      NOT NULL CHECK (total >= 0),
    currency                 text        NOT NULL,
    cancel_reason            text,
    payment_authorization_id uuid,
    inventory_reservation_id uuid,
    created_at               timestamptz NOT NULL,
    updated_at               timestamptz NOT NULL,
    CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL))
);

COMMENT ON COLUMN orders.payment_authorization_id IS
    'Audit snapshot. Owned by the payment-processing-system; copied so that support can find the payment of an order.';
COMMENT ON COLUMN orders.inventory_reservation_id IS
    'Audit snapshot. Owned by the inventory-system; copied so that support can find the stock held for an order.';

CREATE TABLE order_items (
    order_id   uuid    NOT NULL REFERENCES orders,
    line       integer NOT NULL,
    product_id uuid    NOT NULL,
    quantity   bigint  NOT NULL CHECK (quantity >= 1),
    unit_price bigint  NOT NULL CHECK (unit_price >= 0),
    PRIMARY KEY (order_id, line)
);

-- A cancellation that came before its order: the late create-order is rejected.
CREATE TABLE cancelled_before_creation (
    order_id     uuid        PRIMARY KEY,
    reason       text        NOT NULL,
    cancelled_at timestamptz NOT NULL
);

-- Cancellations that came too late, for customer support.
CREATE TABLE refused_cancellations (
    order_id   uuid        NOT NULL REFERENCES orders,
    reason     text        NOT NULL,
    refused_at timestamptz NOT NULL
);
