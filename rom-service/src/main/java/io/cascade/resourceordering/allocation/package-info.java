/** Which resources an item needs and gets. */
@NullMarked
package io.cascade.resourceordering.allocation;

import org.jspecify.annotations.NullMarked;
