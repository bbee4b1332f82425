/** Service events on their topic, and services as the wire shows them. */
@NullMarked
package io.cascade.inventory.service.messaging;

import org.jspecify.annotations.NullMarked;
