/** The product order: its items, its lifecycle and what can happen to it. */
@NullMarked
package io.cascade.productordering.productorder;

import org.jspecify.annotations.NullMarked;
