/** Tells of jobs. */
@NullMarked
package io.cascade.catalog.exchange.messaging;

import org.jspecify.annotations.NullMarked;
