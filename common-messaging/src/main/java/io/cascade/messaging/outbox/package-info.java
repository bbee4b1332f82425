/** Events that commit with the change they tell of, and the relay that brings them to Kafka. */
@NullMarked
package io.cascade.messaging.outbox;

import org.jspecify.annotations.NullMarked;
