-- What a customer has at a place is found without going through everything that the customer has or had. Moves of a living
-- product change nothing that an index looks at.
alter table product
    add live boolean not null generated always as (status not in ('TERMINATED', 'CANCELLED', 'ABORTED')) stored;
create index product_by_claim on product (customer_id, specification_id, place_id, id) where live;
drop index product_by_customer;
