/** The events of cancel tasks. */
@NullMarked
package io.cascade.platform.cancellation.messaging;

import org.jspecify.annotations.NullMarked;
