-- What the service decides by has a column; the rest is carried as it was sent: json and not jsonb, because nothing
-- searches it and the order of attributes comes back. The columns that change stand together and no index touches them,
-- so that an update stays on its page.
create table product (
    id               text    primary key,
    status           text    not null,
    version          bigint  not null,
    row_version      integer not null,
    start_date       timestamptz,
    termination_date timestamptz,
    order_date       timestamptz,
    name             text,
    specification_id text,
    customer_id      text,
    place_id         text,
    characteristics  json    not null,
    carried          json    not null
) with (fillfactor = 85);
create index product_by_customer on product (customer_id, specification_id);
create index product_by_related_party on product
    using gin (jsonb_path_query_array(carried::jsonb, '$.relatedParty.id') jsonb_path_ops);
create index product_by_place on product using gin (jsonb_path_query_array(carried::jsonb, '$.place.id') jsonb_path_ops);

create table service (
    id               text    primary key,
    service_date     timestamptz,
    name             text,
    specification_id text,
    customer_id      text,
    place_id         text,
    characteristics  json    not null,
    carried          json    not null,
    state            text    not null,
    version          bigint  not null,
    row_version      integer not null,
    start_date       timestamptz,
    end_date         timestamptz
) with (fillfactor = 85);
create index service_by_related_party on service
    using gin (jsonb_path_query_array(carried::jsonb, '$.relatedParty.id') jsonb_path_ops);
create index service_by_place on service using gin (jsonb_path_query_array(carried::jsonb, '$.place.id') jsonb_path_ops);

-- The keys of the product and service commands that have taken effect, so that a late repetition changes nothing.
create table applied_command (
    inventory  text        not null,
    key        text        not null,
    applied_at timestamptz not null,
    primary key (inventory, key)
);
