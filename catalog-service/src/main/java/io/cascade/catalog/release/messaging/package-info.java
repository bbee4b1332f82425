/** Releases on their way to Kafka. */
@NullMarked
package io.cascade.catalog.release.messaging;

import org.jspecify.annotations.NullMarked;
