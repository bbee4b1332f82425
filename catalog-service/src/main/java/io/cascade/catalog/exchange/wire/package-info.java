/** Jobs as the wire shows them. */
@NullMarked
package io.cascade.catalog.exchange.wire;

import org.jspecify.annotations.NullMarked;
