-- Wishes to cancel an order, each with a lifecycle of its own.
create table cancel_task (
    id             text primary key,
    order_id       text        not null,
    state          text        not null,
    correlation_id text        not null,
    effective_date timestamptz,
    message        text,
    carried        jsonb       not null
);
create index cancel_task_by_order on cancel_task (order_id);
