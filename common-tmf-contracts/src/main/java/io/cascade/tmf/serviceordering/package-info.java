/** Service Ordering (TMF641) as it crosses the wire. */
@NullMarked
package io.cascade.tmf.serviceordering;

import org.jspecify.annotations.NullMarked;
