/** Measures what an order costs and how long it takes, on a suite of its own, and checks every row afterwards. */
@NullMarked
package io.cascade.bench;

import org.jspecify.annotations.NullMarked;
