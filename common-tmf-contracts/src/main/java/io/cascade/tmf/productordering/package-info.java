/** Product Ordering (TMF622) as it crosses the wire. */
@NullMarked
package io.cascade.tmf.productordering;

import org.jspecify.annotations.NullMarked;
