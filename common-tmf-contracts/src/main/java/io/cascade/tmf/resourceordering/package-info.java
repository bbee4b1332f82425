/** Resource Ordering (TMF652) as it crosses the wire. */
@NullMarked
package io.cascade.tmf.resourceordering;

import org.jspecify.annotations.NullMarked;
