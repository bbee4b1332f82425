package io.cascade.boundary.listing;

/**
 * One comparison of a filter.
 *
 * @param path the attribute, with dots between an object and its attributes
 */
record Condition(String path, Operator operator, String value) {}
