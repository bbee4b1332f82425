create table product_order (
    id                        text        primary key,
    row_version               integer     not null,
    version                   bigint      not null,
    state                     text        not null,
    correlation_id            text        not null,
    idempotency_key           text,
    fingerprint               text,
    customer_id               text,
    external_id               text,
    category                  text,
    priority                  text,
    description               text,
    order_date                timestamptz not null,
    requested_start_date      timestamptz,
    requested_completion_date timestamptz,
    completion_date           timestamptz,
    catalog_release           bigint,
    generation                integer     not null,
    service_order_id          text,
    heard_at                  timestamptz,
    inquiries                 integer,
    deposit                   json,
    deposit_paid              boolean     not null,
    refusals                  jsonb       not null,
    carried                   jsonb       not null
) with (fillfactor = 85);
create unique index product_order_by_idempotency_key on product_order (idempotency_key) where idempotency_key is not null;
create index product_order_by_external_id on product_order (external_id) where external_id is not null;
create index product_order_by_related_party on product_order using gin (jsonb_path_query_array(carried, '$.relatedParty.id') jsonb_path_ops);

create table product_order_item (
    id                text        primary key,
    order_id          text        not null references product_order,
    item_id           text        not null,
    parent_item_id    text,
    position          integer     not null,
    action            text        not null,
    offering_id       text,
    specification_id  text,
    characteristics   jsonb       not null,
    place_id          text,
    product_id        text        not null,
    product_carried   jsonb       not null,
    carried           jsonb       not null,
    qualification     jsonb,
    built_below       boolean     not null,
    state             text        not null,
    waiting_on        text,
    waiting_reason    text,
    waiting_since     timestamptz,
    waiting_until     timestamptz,
    waiting_remedy    text
) with (fillfactor = 85);
create index product_order_item_by_order on product_order_item (order_id);

-- What each item decomposed into, with the proof of how.
create table service_item (
    id                    text    primary key,
    order_id              text    not null references product_order,
    item_id               text    not null,
    product_order_item_id text    not null,
    position              integer not null,
    specification_id      text    not null,
    specification_name    text    not null,
    service_id            text    not null,
    characteristics       jsonb   not null,
    rule_id               text    not null,
    rule_version          text    not null,
    rule_input            jsonb   not null,
    blocked               boolean not null,
    completed             boolean not null,
    report_version        bigint  not null
) with (fillfactor = 85);
create index service_item_by_order on service_item (order_id);

-- Exactly one open order builds a product of a specification for a customer at a place.
create table product_claim (
    customer_id      text not null,
    place_id         text not null,
    specification_id text not null,
    order_id         text not null,
    primary key (customer_id, place_id, specification_id)
);
create index product_claim_by_order on product_claim (order_id);
create index product_order_open on product_order (id) where completion_date is null;
