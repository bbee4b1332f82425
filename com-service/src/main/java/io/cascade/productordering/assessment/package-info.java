/** Whether an order can be accepted: catalog, credit, address and duplicates. */
@NullMarked
package io.cascade.productordering.assessment;

import org.jspecify.annotations.NullMarked;
