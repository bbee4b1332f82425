/** Customer order management: takes product orders, assesses and decomposes them, and sees them through (TMF622). */
@NullMarked
package io.cascade.productordering;

import org.jspecify.annotations.NullMarked;
