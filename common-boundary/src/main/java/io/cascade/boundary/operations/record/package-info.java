/** Operators' view of the records that a service could not use. */
@NullMarked
package io.cascade.boundary.operations.record;

import org.jspecify.annotations.NullMarked;
