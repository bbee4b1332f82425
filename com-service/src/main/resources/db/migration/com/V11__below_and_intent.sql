-- What an order is about, who works for it below, and a code beside each reason to wait.
alter table product_order add column intent text not null default 'FULFIL';
alter table product_order alter column intent drop default;
alter table product_order rename column service_order_id to child_order_id;
alter table product_order add column child_cancel_task_id text;
alter table product_order add column former_child_order_id text;

alter table product_order_item add column waiting_party text;
alter table product_order_item add column waiting_code text;
update product_order_item set waiting_party = 'OTHER', waiting_code = 'unknown' where waiting_on is not null;
alter table product_order_item drop column built_below;

alter table service_item add column child_state text;
update service_item set child_state = case when completed then 'DONE' when blocked then 'HELD' else 'UNDERWAY' end;
alter table service_item alter column child_state set not null;
alter table service_item drop column completed;
alter table service_item drop column blocked;
alter table service_item add column generation integer not null default 1;
alter table service_item alter column generation drop default;
alter table service_item add column waiting_party text;
alter table service_item add column waiting_on text;
alter table service_item add column waiting_code text;
alter table service_item add column waiting_reason text;
alter table service_item add column waiting_since timestamptz;
alter table service_item add column waiting_until timestamptz;
alter table service_item add column waiting_remedy text;
update service_item s set
    child_state = case i.state when 'PENDING' then 'PENDING' else 'HELD' end,
    waiting_party = 'OTHER', waiting_on = i.waiting_on, waiting_code = 'unknown', waiting_reason = i.waiting_reason,
    waiting_since = i.waiting_since, waiting_until = i.waiting_until, waiting_remedy = i.waiting_remedy
    from product_order_item i
    where s.child_state = 'HELD' and i.order_id = s.order_id and i.item_id = s.product_order_item_id
        and i.waiting_on is not null;
