-- Requests to activate services directly. Each bears the id of the resource order that does the work; the order may be
-- removed before, so nothing ties the rows. In each table what moves comes last, as in the tables of the orders.
create table service_activation (
    id              text    primary key,
    correlation_id  text    not null,
    idempotency_key text,
    fingerprint     text    not null,
    request         jsonb   not null,
    ordered         boolean not null,
    row_version     integer not null,
    version         bigint  not null,
    state           text    not null,
    waiting_on      text,
    waiting_reason  text,
    waiting_since   timestamptz,
    waiting_until   timestamptz,
    waiting_remedy  text,
    problems        jsonb   not null,
    response        jsonb
) with (fillfactor = 70);
create unique index service_activation_by_idempotency_key on service_activation (idempotency_key) where idempotency_key is not null;
create index service_activation_open on service_activation (id) where state = 'IN_PROGRESS';

create table activated_service (
    id                 text        primary key,
    activation_id      text        not null references service_activation,
    position           integer     not null,
    item_id            text        not null,
    path               text        not null,
    specification_id   text        not null,
    specification_name text,
    rule_id            text,
    relations          jsonb       not null,
    service_date       timestamptz not null,
    state              text        not null,
    name               text        not null,
    start_date         timestamptz,
    revision           integer     not null,
    written            integer     not null,
    characteristics    jsonb       not null,
    resources          jsonb       not null,
    carried            jsonb       not null
) with (fillfactor = 60);
create index activated_service_by_activation on activated_service (activation_id);
create index activated_service_by_related_party on activated_service using gin (jsonb_path_query_array(carried, '$.relatedParty.id') jsonb_path_ops);
create index activated_service_unwritten on activated_service (activation_id) where written < revision;
