-- What is to be packed. Written by the warehouse-service alone.
CREATE TABLE pick_lists (
    order_id       uuid        PRIMARY KEY,
    status         text        NOT NULL CHECK (status IN ('PICKING', 'PACKED', 'STOPPED')),
    units          bigint      NOT NULL CHECK (units >= 0),
    parcel_count   bigint      CHECK (parcel_count >= 1),
    pack_at        timestamptz,
    -- The message that the packing goes back to.
    correlation_id text        NOT NULL,
    causation_id   text,
    traceparent    text,
    ended_at       timestamptz,
    CHECK ((status = 'PICKING') = (ended_at IS NULL)),
    CHECK ((status = 'PACKED') <= (parcel_count IS NOT NULL))
);

CREATE INDEX pick_lists_by_due ON pick_lists (pack_at) WHERE status = 'PICKING';
