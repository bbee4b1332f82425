/** What product orders tell the world, and what service orders tell them. */
@NullMarked
package io.cascade.productordering.productorder.messaging;

import org.jspecify.annotations.NullMarked;
