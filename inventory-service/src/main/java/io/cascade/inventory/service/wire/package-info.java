/** Services as the wire shows them. */
@NullMarked
package io.cascade.inventory.service.wire;

import org.jspecify.annotations.NullMarked;
