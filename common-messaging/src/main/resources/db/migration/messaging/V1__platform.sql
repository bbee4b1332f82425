-- Events that have committed and not yet reached the broker. Rows live for milliseconds: keep autovacuum close. The
-- payload is JSON in raw DEFLATE: what lives so briefly should not fill the write-ahead log.
create table outbox_event (
    id             bigint generated always as identity primary key,
    topic          text        not null,
    record_key     text        not null,
    event_id       text        not null,
    event_type     text        not null,
    correlation_id text        not null,
    created_at     timestamptz not null default now(),
    payload        bytea       not null
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);

-- Events of other services that have taken effect.
create table inbox_event (
    event_id    text primary key,
    received_at timestamptz not null
);

-- Records that could not be used, and later ones of the same key behind them. Keys and payloads may be any bytes and of any
-- length: what is kept of them is cut, and looked up by a digest. A topic made anew counts its offsets anew, so it is the
-- fingerprint that tells a record from another one at the same place. What is deadly ended the process several times.
create table parked_record (
    id              bigint generated always as identity primary key,
    topic           text        not null,
    kafka_partition integer     not null,
    kafka_offset    bigint      not null,
    fingerprint     text        not null,
    key_digest      text,
    record_key      bytea,
    headers         jsonb       not null,
    payload         bytea,
    payload_size    bigint      not null,
    reason          text        not null,
    is_deadly       boolean     not null default false,
    parked_at       timestamptz not null,
    unique (topic, kafka_partition, kafka_offset, fingerprint)
);
create index parked_record_by_key on parked_record (key_digest);

-- The processes of this service, one row for each start. A process that died is known to have ended once another one starts
-- in its place.
create table service_life (
    id         bigint generated always as identity primary key,
    instance   text        not null,
    started_at timestamptz not null,
    ended_at   timestamptz
);
create index service_life_going_on on service_life (instance) where ended_at is null;

-- Work outside transactions: remote calls under way, retries, deadlines, start dates. What a process had in hand when it died
-- is suspect, tried alone, and counts the deaths that it was alone with.
create table errand (
    kind    text        not null,
    subject text        not null,
    ticket  bigint      not null,
    attempt integer     not null,
    due_at  timestamptz not null,
    in_hand_of bigint,
    is_suspect boolean  not null default false,
    is_alone   boolean  not null default false,
    deaths     integer  not null default 0,
    primary key (kind, subject)
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
create index errand_by_ticket on errand (ticket);
create index errand_by_due on errand (due_at);
create index errand_suspect on errand (due_at) where is_suspect;

-- Records that may have ended the process, each while it is tried alone, with the deaths that it was alone with.
create table suspect_record (
    topic           text        not null,
    kafka_partition integer     not null,
    kafka_offset    bigint      not null,
    fingerprint     text        not null,
    in_hand_of      bigint,
    deaths          integer     not null default 0,
    noted_at        timestamptz not null,
    primary key (topic, kafka_partition, kafka_offset, fingerprint)
);

-- Work that has ended the process several times and is tried again only when somebody says so.
create table set_aside_work (
    id           bigint generated always as identity primary key,
    kind         text        not null,
    subject      text        not null,
    reason       text        not null,
    set_aside_at timestamptz not null,
    unique (kind, subject)
);

-- What happened, append only: a row for each version of an aggregate, with its moves in their order. The event that tells of
-- it has the row's id.
create table journal_entry (
    aggregate_id   text        not null,
    version        bigint      not null,
    event_id       text        not null,
    moves          jsonb       not null,
    at             timestamptz not null,
    correlation_id text        not null,
    primary key (aggregate_id, version)
);
