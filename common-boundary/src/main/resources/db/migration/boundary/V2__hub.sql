-- Who wants to hear of events, and how reaching them goes.
create table hub_subscription (
    id            text primary key,
    api           text        not null,
    callback      text        not null,
    query         text,
    deliver_to    text        not null,
    status        text        not null,
    failures      integer     not null,
    failing_since timestamptz,
    next_attempt  timestamptz,
    last_error    text,
    registered_at timestamptz not null,
    ended_at      timestamptz
);

-- Events that a subscriber has not acknowledged. No foreign key: an order must not wait for, or fail with, a subscription
-- that ends at the same moment. The payload is packed as in the outbox.
create table hub_delivery (
    id              bigint generated always as identity primary key,
    subscription_id text  not null,
    record_key      text  not null,
    event_id        text  not null,
    event_type      text  not null,
    correlation_id  text  not null,
    payload         bytea not null
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
create index hub_delivery_in_order on hub_delivery (subscription_id, id);
