package io.cascade.catalog.impact;

import io.cascade.catalog.impact.OrdersAndProducts.Answer;
import java.util.List;

/**
 * What a change of an entry would touch.
 *
 * @param dependents the entries that build on it, nearer ones first
 */
public record Impact(List<Outline> dependents, Answer openOrders, Answer liveProducts) {}
