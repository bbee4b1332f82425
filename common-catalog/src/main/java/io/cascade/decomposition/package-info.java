/** Decomposition rules: typed expressions and the pure function from one item to its children. No I/O. */
@NullMarked
package io.cascade.decomposition;

import org.jspecify.annotations.NullMarked;
