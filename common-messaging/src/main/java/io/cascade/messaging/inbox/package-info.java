/** Events of other services, each taking effect once, with a place for those that cannot be used. */
@NullMarked
package io.cascade.messaging.inbox;

import org.jspecify.annotations.NullMarked;
