/** Cancel tasks (TMF622, 641, 652): the wish to cancel an order, with a lifecycle of its own. */
@NullMarked
package io.cascade.ordering.cancellation;

import org.jspecify.annotations.NullMarked;
