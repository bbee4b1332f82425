/** The events of cancel tasks. */
@NullMarked
package io.cascade.ordering.cancellation.messaging;

import org.jspecify.annotations.NullMarked;
