/** An entry of a catalog: versions of a named, validity-bound description, whatever its type. */
@NullMarked
package io.cascade.catalog.entry;

import org.jspecify.annotations.NullMarked;
