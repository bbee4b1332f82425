/** Resource events on their topic. */
@NullMarked
package io.cascade.inventory.resource.messaging;

import org.jspecify.annotations.NullMarked;
