/** Releases as the wire shows them. */
@NullMarked
package io.cascade.catalog.release.wire;

import org.jspecify.annotations.NullMarked;
