/** What was asked of service order management, and the product that comes of it. */
@NullMarked
package io.cascade.productordering.fulfilment;

import org.jspecify.annotations.NullMarked;
