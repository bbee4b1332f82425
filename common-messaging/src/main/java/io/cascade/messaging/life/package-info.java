/** The lives of a service's processes, how they end, and what they leave in hand. */
@NullMarked
package io.cascade.messaging.life;

import org.jspecify.annotations.NullMarked;
