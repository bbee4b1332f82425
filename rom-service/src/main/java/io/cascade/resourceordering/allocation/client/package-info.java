/** Calls to the resource inventory. */
@NullMarked
package io.cascade.resourceordering.allocation.client;

import org.jspecify.annotations.NullMarked;
