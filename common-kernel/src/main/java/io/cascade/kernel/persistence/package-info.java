/** How values of the domain are kept in columns. */
@NullMarked
package io.cascade.kernel.persistence;

import org.jspecify.annotations.NullMarked;
