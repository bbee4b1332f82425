/** What the resource inventory is asked for, and what it gives. Who asks, and for which order, is not known here. */
@NullMarked
package io.cascade.resourceordering.allocation;

import org.jspecify.annotations.NullMarked;
