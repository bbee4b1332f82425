-- How long an event is once it is unpacked; unknown of those that were written before this was noted.
alter table hub_delivery add column plain_bytes integer;
