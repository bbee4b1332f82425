-- Every version of every catalog entry. The content is json, not jsonb: it comes back in its author's order.
create table catalog_entry (
    type             text        not null,
    id               text        not null,
    version          text        not null,
    position         bigint generated always as identity,
    name             text        not null,
    description      text,
    lifecycle_status text        not null,
    schema           text        not null,
    valid_from       timestamptz,
    valid_until      timestamptz,
    last_update      timestamptz not null,
    content          json        not null,
    primary key (type, id, version)
);
create index catalog_entry_by_position on catalog_entry (type, id, position desc);

-- The latest version of each.
create view current_catalog_entry as
select distinct on (type, id) * from catalog_entry order by type, id, position desc;
