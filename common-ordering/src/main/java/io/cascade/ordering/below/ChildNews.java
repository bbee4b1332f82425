package io.cascade.ordering.below;

/**
 * What an order below reports to the one that waits for it.
 *
 * @param <R> what is said of an item
 */
public record ChildNews<R>(String orderId, String childOrderId, R report) {}
