/** Entries as the wire shows them. */
@NullMarked
package io.cascade.catalog.entry.wire;

import org.jspecify.annotations.NullMarked;
