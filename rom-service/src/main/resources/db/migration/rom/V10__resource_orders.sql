create table resource_order (
    id                        text        primary key,
    row_version               integer     not null,
    version                   bigint      not null,
    state                     text        not null,
    correlation_id            text        not null,
    idempotency_key           text,
    fingerprint               text,
    parent_type               text,
    parent_id                 text,
    external_id               text,
    category                  text,
    priority                  text,
    description               text,
    order_date                timestamptz not null,
    start_date                timestamptz,
    requested_start_date      timestamptz,
    requested_completion_date timestamptz,
    completion_date           timestamptz,
    catalog_release           bigint,
    refusals                  jsonb       not null,
    carried                   jsonb       not null
) with (fillfactor = 80);
create unique index resource_order_by_idempotency_key on resource_order (idempotency_key) where idempotency_key is not null;
create index resource_order_by_parent on resource_order (parent_id) where parent_id is not null;
create index resource_order_by_related_party on resource_order using gin (jsonb_path_query_array(carried, '$.relatedParty.id') jsonb_path_ops);
create index resource_order_by_external_id on resource_order (external_id) where external_id is not null;

create table resource_order_item (
    id                 text        primary key,
    order_id           text        not null references resource_order,
    item_id            text        not null,
    position           integer     not null,
    action             text        not null,
    specification_id   text,
    specification_name text,
    rule_id            text,
    service_id         text,
    service_name       text,
    characteristics    jsonb       not null,
    predecessors       jsonb       not null,
    resources          jsonb       not null,
    carried            jsonb       not null,
    generation         integer     not null,
    phase              text        not null,
    state              text        not null,
    waiting_on         text,
    waiting_reason     text,
    waiting_since      timestamptz,
    waiting_until      timestamptz,
    waiting_remedy     text
) with (fillfactor = 60);
create index resource_order_item_by_order on resource_order_item (order_id);
create index resource_order_open on resource_order (id) where completion_date is null;
