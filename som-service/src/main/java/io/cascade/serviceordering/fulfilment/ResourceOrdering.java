package io.cascade.serviceordering.fulfilment;

import io.cascade.ordering.below.ManagementBelow;
import io.cascade.serviceordering.serviceorder.ResourceReport;
import io.cascade.serviceordering.serviceorder.ServiceOrder;

/** Resource order management, as we ask it: all resource items of a service order are one resource order. */
public interface ResourceOrdering extends ManagementBelow<ServiceOrder, ResourceReport> {}
