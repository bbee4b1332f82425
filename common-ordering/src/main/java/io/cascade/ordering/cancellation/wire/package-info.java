/** Cancel tasks as the wire shows them. */
@NullMarked
package io.cascade.ordering.cancellation.wire;

import org.jspecify.annotations.NullMarked;
