/** How the wire record of an entry is put together. */
@NullMarked
package io.cascade.inventory.wire;

import org.jspecify.annotations.NullMarked;
