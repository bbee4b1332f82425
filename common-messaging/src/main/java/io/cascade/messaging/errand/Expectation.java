package io.cascade.messaging.errand;

/**
 * What must be on its way while orders are in a certain condition.
 *
 * @param kind the errand that must exist
 * @param subjects SQL that selects, with the column alias {@code subject}, the orders in that condition
 */
public record Expectation(String kind, String subjects) {}
