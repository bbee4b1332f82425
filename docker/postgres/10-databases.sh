#!/bin/bash
# One database for each service, owned by a login role of the same name with a password of its own; no role is a superuser,
# and none can connect to another's database. Runs once, when the volume is empty; it may be run again at any time, in the
# container, to give the databases of an older set-up what this one has.
set -eu

for service in catalog inventory com som rom; do
    password="${service^^}_PASSWORD"
    psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --set service="$service" --set password="${!password:?}" \
        --username "$POSTGRES_USER" --dbname postgres <<'SQL'
select format('create role %I', :'service')
    where not exists (select from pg_roles where rolname = :'service') \gexec
alter role :"service" login nosuperuser nocreatedb nocreaterole password :'password';
select format('create database %1$I owner %1$I', :'service')
    where not exists (select from pg_database where datname = :'service') \gexec
revoke all on database :"service", postgres, template1 from public;
SQL
done
