/** One among the instances of a service that does what must not be done twice. */
@NullMarked
package io.cascade.messaging.leadership;

import org.jspecify.annotations.NullMarked;
