/** What orders below say, read from TMF's contracts. */
@NullMarked
package io.cascade.ordering.below.wire;

import org.jspecify.annotations.NullMarked;
