#!/bin/bash
# One database for each service, owned by a login role of the same name and closed to all others.
# Runs once, when the volume is empty.
set -eu

for service in catalog inventory com som rom; do
    psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --set service="$service" --set password="$POSTGRES_PASSWORD" \
        --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
revoke all on database :"service" from public;
SQL
done
