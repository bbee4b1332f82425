/** The records of the boundary against the contracts as TM Forum publishes them. */
@NullMarked
package io.cascade.boundary.contract;

import org.jspecify.annotations.NullMarked;
