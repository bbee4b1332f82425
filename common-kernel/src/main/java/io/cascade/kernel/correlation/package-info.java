/** One id that follows an order through every row, event, log line and call. */
@NullMarked
package io.cascade.kernel.correlation;

import org.jspecify.annotations.NullMarked;
