/** The resource order: its items, their dependencies, their lifecycle and what can happen to them. */
@NullMarked
package io.cascade.resourceordering.resourceorder;

import org.jspecify.annotations.NullMarked;
