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

-- Imports and exports of whole catalogs.
create table catalog_job (
    id              text        primary key,
    kind            text        not null,
    catalog         text        not null,
    state           text        not null,
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

-- What an export wrote. A row rather than a file: it is there wherever the service runs, and goes with its job.
create table catalog_export (
    job     text  primary key references catalog_job (id) on delete cascade,
    content bytea not null
);
