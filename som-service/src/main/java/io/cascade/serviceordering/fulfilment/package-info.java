/** What is asked of resource order management and of the service inventory. */
@NullMarked
package io.cascade.serviceordering.fulfilment;

import org.jspecify.annotations.NullMarked;
