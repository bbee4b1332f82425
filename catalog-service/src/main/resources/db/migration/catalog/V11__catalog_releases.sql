create table catalog_release (
    number       bigint primary key,
    name         text        not null,
    release_date timestamptz not null
);

create table catalog_release_member (
    release  bigint  not null references catalog_release (number),
    position integer not null,
    type     text    not null,
    id       text    not null,
    version  text    not null,
    primary key (release, position),
    foreign key (type, id, version) references catalog_entry (type, id, version)
);

-- One row: its lock lets one release be published at a time, its value numbers them without gaps.
create table catalog_release_number (
    only_row boolean primary key default true check (only_row),
    latest   bigint not null
);
insert into catalog_release_number (latest) values (0);
