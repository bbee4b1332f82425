/** How a service speaks HTTP. */
@NullMarked
package io.cascade.boundary;

import org.jspecify.annotations.NullMarked;
