-- What decides has a column of its own: what others know an order by, first of all the product order.
alter table service_order add column external_references jsonb not null default '[]';
update service_order set
    external_references = carried -> 'externalReference',
    carried = carried - 'externalReference'
    where jsonb_typeof(carried -> 'externalReference') = 'array';
