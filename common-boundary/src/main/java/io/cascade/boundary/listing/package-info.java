/** Lists of resources: filters, pages and counts, answered in SQL. */
@NullMarked
package io.cascade.boundary.listing;

import org.jspecify.annotations.NullMarked;
