-- When an order is expected to be done only the service says: claims of clients are not kept.
update service_order set carried = carried - 'expectedCompletionDate' where carried -> 'expectedCompletionDate' is not null;
