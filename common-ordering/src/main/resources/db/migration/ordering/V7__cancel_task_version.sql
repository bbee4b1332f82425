-- A task that takes its time moves twice.
alter table cancel_task add column version bigint not null default 1;
update cancel_task set version = 2 where state not in ('ACKNOWLEDGED', 'IN_PROGRESS');
