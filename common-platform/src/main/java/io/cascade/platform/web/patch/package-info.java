/** Changing a resource over the wire: merge patches, JSON patches, entity tags. */
@NullMarked
package io.cascade.platform.web.patch;

import org.jspecify.annotations.NullMarked;
