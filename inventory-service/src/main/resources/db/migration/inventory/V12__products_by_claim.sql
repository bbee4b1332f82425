-- What a customer has at a place is found without going through everything that the customer has.
create index product_by_claim on product (customer_id, specification_id, place_id);
drop index product_by_customer;
