package io.cascade.productordering.productorder;

import io.cascade.ordering.order.Particulars;

/** What may be changed of a product order that was taken, as it shall be. */
public record Amendment(Particulars particulars, Settlement settlement) {}
