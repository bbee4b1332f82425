-- What is in a release stays as it is. What was taken out of the catalog after that is kept for those releases only.
alter table catalog_entry
    add released  boolean not null default false,
    add withdrawn boolean not null default false;

update catalog_entry entry
set released = true
from catalog_release_member member
where (member.type, member.id, member.version) = (entry.type, entry.id, entry.version);

-- The latest version of each that is in the catalog.
create or replace view current_catalog_entry as
select distinct on (type, id) * from catalog_entry where not withdrawn order by type, id, position desc;

-- Of each the version that a release would take: the latest active one, unless a later one says that it is over.
create view releasable_catalog_entry as
select * from catalog_entry entry
where not withdrawn and lifecycle_status in ('Active', 'Launched') and not exists (
    select 1 from catalog_entry later
    where (later.type, later.id) = (entry.type, entry.id) and later.position > entry.position and not later.withdrawn
        and later.lifecycle_status in ('Active', 'Launched', 'Retired', 'Obsolete'));

-- Numbers the changes of the catalog, which are made one at a time.
create sequence catalog_revision;

-- Imports and exports of whole catalogs.
create table catalog_job (
    id              text        primary key,
    kind            text        not null,
    catalog         text        not null,
    state           text        not null,
    version         bigint      not null,
    url             text        not null,
    path            text,
    query           text,
    content_type    text        not null,
    carried         jsonb       not null,
    creation_date   timestamptz not null,
    completion_date timestamptz,
    error_log       text
);
create index catalog_job_by_kind on catalog_job (kind, catalog, id);

-- What an export wrote, in parts that can be read one at a time. Rows rather than a file: they are there wherever the service
-- runs, and go with their job.
create table catalog_export (
    job     text    not null references catalog_job (id) on delete cascade,
    part    integer not null,
    content bytea   not null,
    primary key (job, part)
);
