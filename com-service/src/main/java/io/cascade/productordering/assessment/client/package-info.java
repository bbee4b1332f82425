/** The parties that COM asks while it assesses an order. */
@NullMarked
package io.cascade.productordering.assessment.client;

import org.jspecify.annotations.NullMarked;
