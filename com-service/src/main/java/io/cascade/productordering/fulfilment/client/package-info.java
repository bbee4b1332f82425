/** Calls to service order management, inventory, billing and notification. */
@NullMarked
package io.cascade.productordering.fulfilment.client;

import org.jspecify.annotations.NullMarked;
