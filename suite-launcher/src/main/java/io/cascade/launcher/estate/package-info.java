/**
 * Sample data made to measure, for whoever places many orders and must find nothing of anybody else's among them: a measurement
 * and a story alike. An estate has as many lines as orders are wanted, an offering that only they can order, and the orders.
 */
@NullMarked
package io.cascade.launcher.estate;

import org.jspecify.annotations.NullMarked;
