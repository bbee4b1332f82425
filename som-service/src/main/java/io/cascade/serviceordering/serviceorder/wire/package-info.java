/** Service orders as the wire shows them, and resource orders as they are read from it. */
@NullMarked
package io.cascade.serviceordering.serviceorder.wire;

import org.jspecify.annotations.NullMarked;
