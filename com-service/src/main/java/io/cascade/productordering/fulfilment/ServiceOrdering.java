package io.cascade.productordering.fulfilment;

import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.ManagementBelow;
import io.cascade.productordering.productorder.ProductOrder;

/** Service order management, as we ask it: all service items of a product order are one service order. */
public interface ServiceOrdering extends ManagementBelow<ProductOrder, ChildReport> {}
