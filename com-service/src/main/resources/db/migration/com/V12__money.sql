-- What decides has columns of its own: what was paid, which account is charged, which prices were quoted.
alter table product_order add column payments jsonb not null default '[]';
alter table product_order add column billing_account jsonb;
update product_order set
    payments = case jsonb_typeof(carried -> 'payment') when 'array' then carried -> 'payment' else '[]' end,
    billing_account = nullif(carried -> 'billingAccount', 'null'),
    carried = carried - 'payment' - 'billingAccount'
    where carried -> 'payment' is not null or carried -> 'billingAccount' is not null;

alter table product_order_item add column quoted_prices jsonb not null default '[]';
alter table product_order_item add column billing_account jsonb;
update product_order_item set
    quoted_prices = case jsonb_typeof(carried -> 'itemPrice') when 'array' then carried -> 'itemPrice' else '[]' end,
    billing_account = nullif(carried -> 'billingAccount', 'null'),
    carried = carried - 'itemPrice' - 'billingAccount'
    where carried -> 'itemPrice' is not null or carried -> 'billingAccount' is not null;
