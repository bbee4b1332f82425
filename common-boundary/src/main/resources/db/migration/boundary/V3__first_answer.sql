-- What a request with an idempotency key was answered when it came first. Written with the effect of the request.
create table first_answer (
    address     text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      integer,
    headers     jsonb,
    body        bytea,
    received_at timestamptz not null,
    primary key (address, key)
);
create index first_answer_by_age on first_answer (received_at);
