/** What all orders show on the wire alike. */
@NullMarked
package io.cascade.ordering.wire;

import org.jspecify.annotations.NullMarked;
