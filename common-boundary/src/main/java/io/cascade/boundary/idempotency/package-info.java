/** Requests that may be sent twice and take effect once. */
@NullMarked
package io.cascade.boundary.idempotency;

import org.jspecify.annotations.NullMarked;
