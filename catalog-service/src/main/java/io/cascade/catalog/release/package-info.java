/** Numbered, immutable sets of catalog entries, the form in which other services use the catalog. */
@NullMarked
package io.cascade.catalog.release;

import org.jspecify.annotations.NullMarked;
