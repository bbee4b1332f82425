/** How much one request may bring, and how much all of them together may hold in memory. */
@NullMarked
package io.cascade.web.bounds;

import org.jspecify.annotations.NullMarked;
