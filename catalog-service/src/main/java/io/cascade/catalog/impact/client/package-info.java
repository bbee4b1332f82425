/** Asks the neighbours about orders and products. */
@NullMarked
package io.cascade.catalog.impact.client;

import org.jspecify.annotations.NullMarked;
