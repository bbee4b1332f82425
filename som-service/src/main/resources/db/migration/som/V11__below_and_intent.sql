-- What an order is about, who works for it below, and a code beside each reason to wait.
alter table service_order add column intent text not null default 'FULFIL';
alter table service_order alter column intent drop default;
alter table service_order rename column resource_order_id to child_order_id;
alter table service_order add column child_cancel_task_id text;
alter table service_order add column former_child_order_id text;

alter table service_order_item add column waiting_party text;
alter table service_order_item add column waiting_code text;
update service_order_item set
    waiting_party = case waiting_on
        when 'service inventory' then 'SERVICE_INVENTORY' when 'ROM' then 'ROM' when 'SOM' then 'SOM' else 'OTHER' end,
    waiting_code = case when waiting_on = 'service inventory' and state = 'HELD' then 'serviceRefused' else 'unknown' end
    where waiting_on is not null;

alter table resource_item rename column state to child_state;
update resource_item set child_state =
    case child_state when 'IN_PROGRESS' then 'UNDERWAY' when 'COMPLETED' then 'DONE' else child_state end;
alter table resource_item add column generation integer not null default 1;
alter table resource_item alter column generation drop default;
alter table resource_item add column waiting_party text;
alter table resource_item add column waiting_code text;
update resource_item set waiting_on = null, waiting_reason = null, waiting_since = null, waiting_until = null,
    waiting_remedy = null where child_state = 'UNDERWAY';
update resource_item set waiting_party = 'OTHER', waiting_code = 'unknown' where waiting_on is not null;
