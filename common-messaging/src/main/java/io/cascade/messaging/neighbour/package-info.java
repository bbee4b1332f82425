/** Calls to other services. */
@NullMarked
package io.cascade.messaging.neighbour;

import org.jspecify.annotations.NullMarked;
