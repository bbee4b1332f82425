/** A real PostgreSQL and a real Kafka broker on one machine, without a container engine and without root. */
@NullMarked
package io.cascade.local;

import org.jspecify.annotations.NullMarked;
