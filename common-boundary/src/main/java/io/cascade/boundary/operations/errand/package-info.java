/** Operators' view of the work of a service. */
@NullMarked
package io.cascade.boundary.operations.errand;

import org.jspecify.annotations.NullMarked;
