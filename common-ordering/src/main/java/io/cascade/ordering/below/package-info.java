/** What orders have below: the items that they hand down, the order that does them, and all that is heard of it. */
@NullMarked
package io.cascade.ordering.below;

import org.jspecify.annotations.NullMarked;
