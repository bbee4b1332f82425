/** Resources as the wire shows them. */
@NullMarked
package io.cascade.inventory.resource.wire;

import org.jspecify.annotations.NullMarked;
