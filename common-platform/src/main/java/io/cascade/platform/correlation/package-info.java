/** One id that follows an order through every row, event, log line and call. */
@NullMarked
package io.cascade.platform.correlation;

import org.jspecify.annotations.NullMarked;
