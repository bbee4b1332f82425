/** The versioned product, service and resource catalogs, published as numbered releases. */
@NullMarked
package io.cascade.catalog;

import org.jspecify.annotations.NullMarked;
