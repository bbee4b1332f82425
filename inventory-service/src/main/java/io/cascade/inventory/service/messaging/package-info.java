/** Service events on their topic. */
@NullMarked
package io.cascade.inventory.service.messaging;

import org.jspecify.annotations.NullMarked;
