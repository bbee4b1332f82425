package io.cascade.web.bounds;

import org.springframework.util.unit.DataSize;

/**
 * How much a body may hold, so that what is made of it can be kept, told and read again.
 *
 * @param bytes as they are sent
 * @param tokens brackets, names and values
 * @param depth arrays and objects within each other
 * @param elements of one array, or attributes of one object
 * @param items of an order, those within others too
 */
record Bounds(DataSize bytes, int tokens, int depth, int elements, int items) {}
