/** Service order management: takes service orders, plans their resources and sees them through (TMF641). */
@NullMarked
package io.cascade.serviceordering;

import org.jspecify.annotations.NullMarked;
