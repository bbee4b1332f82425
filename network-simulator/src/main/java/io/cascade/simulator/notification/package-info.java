/** The customer notification system's door: one message for each key. */
@NullMarked
package io.cascade.simulator.notification;

import org.jspecify.annotations.NullMarked;
