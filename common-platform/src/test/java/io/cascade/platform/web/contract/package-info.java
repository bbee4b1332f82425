/** The records of the boundary against the contracts as TM Forum publishes them. */
@NullMarked
package io.cascade.platform.web.contract;

import org.jspecify.annotations.NullMarked;
