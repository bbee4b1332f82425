/** The words that all orders share: what is asked for, by whom it is refused, and what can still be changed. */
@NullMarked
package io.cascade.ordering.order;

import org.jspecify.annotations.NullMarked;
