-- What an order is about, and a code beside each reason to wait.
alter table resource_order add column intent text not null default 'FULFIL';
alter table resource_order alter column intent drop default;

alter table resource_order_item add column waiting_party text;
alter table resource_order_item add column waiting_code text;
update resource_order_item set waiting_party = 'OTHER', waiting_code = 'unknown' where waiting_on is not null;

alter table service_activation add column waiting_party text;
alter table service_activation add column waiting_code text;
update service_activation set waiting_party = 'OTHER', waiting_code = 'unknown' where waiting_on is not null;
