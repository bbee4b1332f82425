create table resource_pool (
    id               text        primary key,
    name             text,
    specification_id text        not null,
    opened_at        timestamptz not null
);

-- "free" and "claimed_name" follow from the state and are what the indexes look at: a move that changes neither, such as
-- an activation, touches no index.
create table resource (
    id                    text    primary key,
    pool_id               text,
    position              integer,
    kind                  text    not null,
    state                 text    not null,
    version               bigint  not null,
    free                  boolean not null generated always as (kind = 'POOLED' and state = 'FREE') stored,
    added_characteristics json,
    name                  text    not null,
    specification_id      text,
    claimed_name          text    generated always as (
        case when kind in ('SHARED', 'ASSIGNED') and state <> 'RETIRED' then specification_id || '/' || name end) stored,
    characteristics       json    not null,
    carried               json    not null
) with (fillfactor = 85);
create index resource_free on resource (pool_id, position) where free;
create unique index resource_claimed_name on resource (claimed_name) where claimed_name is not null;
create index resource_by_name on resource (name);

-- One row for each use of a resource, kept after its release so that a late repetition is recognised.
create table reservation (
    key                    text        primary key,
    resource_id            text        not null,
    exclusive              boolean     not null,
    service_id             text,
    service_name           text,
    resource_order_id      text,
    resource_order_item_id text,
    reserved_at            timestamptz not null,
    released_at            timestamptz
);
-- Of an exclusive resource there is one open reservation at most: two owners are impossible.
create unique index reservation_one_owner
    on reservation (resource_id, (case when exclusive then '' else key end)) where released_at is null;
