/** Resource events on their topic, and resources as the wire shows them. */
@NullMarked
package io.cascade.inventory.resource.messaging;

import org.jspecify.annotations.NullMarked;
