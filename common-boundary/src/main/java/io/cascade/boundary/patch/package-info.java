/** Changing a resource over the wire: merge patches, JSON patches, entity tags. */
@NullMarked
package io.cascade.boundary.patch;

import org.jspecify.annotations.NullMarked;
