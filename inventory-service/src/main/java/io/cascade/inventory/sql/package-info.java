/** Batches as array parameters, so that each is one SQL statement. */
@NullMarked
package io.cascade.inventory.sql;

import org.jspecify.annotations.NullMarked;
