package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** What a reference to an order item carries: the order, which is a service order or a resource order. */
public record OrderItemRefExtras(
        @Nullable String serviceOrderHref,
        @Nullable String serviceOrderId,
        @Nullable String resourceOrderHref,
        @Nullable String resourceOrderId) {}
