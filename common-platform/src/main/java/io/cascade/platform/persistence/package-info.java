/** How values of the domain are kept in columns. */
@NullMarked
package io.cascade.platform.persistence;

import org.jspecify.annotations.NullMarked;
