/** Activated services and their monitors as the wire shows them. */
@NullMarked
package io.cascade.resourceordering.serviceactivation.wire;

import org.jspecify.annotations.NullMarked;
