-- In each table what never changes comes first and what moves comes last: an update that finds room in its page, hence
-- the fill factors, then logs only the end of the row.
create table service_order (
    id                        text        primary key,
    correlation_id            text        not null,
    idempotency_key           text,
    fingerprint               text        not null,
    external_reference_id     text,
    customer_id               text,
    external_id               text,
    category                  text,
    priority                  text,
    description               text,
    order_date                timestamptz not null,
    requested_start_date      timestamptz,
    requested_completion_date timestamptz,
    carried                   jsonb       not null,
    row_version               integer     not null,
    version                   bigint      not null,
    state                     text        not null,
    start_date                timestamptz,
    completion_date           timestamptz,
    catalog_release           bigint,
    generation                integer     not null,
    resource_order_id         text,
    heard_at                  timestamptz,
    inquiries                 integer,
    refusals                  jsonb       not null
) with (fillfactor = 70);
create unique index service_order_by_idempotency_key on service_order (idempotency_key) where idempotency_key is not null;
create index service_order_by_external_reference on service_order (external_reference_id) where external_reference_id is not null;
create index service_order_by_external_id on service_order (external_id) where external_id is not null;
create index service_order_by_related_party on service_order using gin (jsonb_path_query_array(carried, '$.relatedParty.id') jsonb_path_ops);
create index service_order_open on service_order (id) where completion_date is null;

create table service_order_item (
    id                    text    primary key,
    order_id              text    not null references service_order,
    item_id               text    not null,
    position              integer not null,
    action                text    not null,
    product_order_item_id text,
    service_id            text    not null,
    service_name          text,
    specification_id      text,
    characteristics       jsonb   not null,
    service_carried       jsonb   not null,
    carried               jsonb   not null,
    state                 text    not null,
    aim                   text,
    written               text,
    waiting_on            text,
    waiting_reason        text,
    waiting_since         timestamptz,
    waiting_until         timestamptz,
    waiting_remedy        text
) with (fillfactor = 70);
create index service_order_item_by_order on service_order_item (order_id);

-- The plan: what each service is built from and in which order, and the rule that says so.
create table resource_item (
    id                 text    primary key,
    order_id           text    not null references service_order,
    item_id            text    not null,
    service_item_id    text    not null,
    position           integer not null,
    specification_id   text    not null,
    specification_name text    not null,
    characteristics    jsonb   not null,
    depends_on         text[]  not null,
    rule_id            text    not null,
    rule_version       text    not null,
    state              text    not null,
    report_version     bigint  not null,
    resources          jsonb,
    waiting_on         text,
    waiting_reason     text,
    waiting_since      timestamptz,
    waiting_until      timestamptz,
    waiting_remedy     text
) with (fillfactor = 55);
create index resource_item_by_order on resource_item (order_id);
