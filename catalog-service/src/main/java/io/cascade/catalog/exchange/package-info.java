/** Imports and exports of whole catalogs, as jobs that run beside the requests that asked for them. */
@NullMarked
package io.cascade.catalog.exchange;

import org.jspecify.annotations.NullMarked;
