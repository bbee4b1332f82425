/** The graph of resource items: numbered, dependencies resolved, free of cycles; pure, no I/O. */
@NullMarked
package io.cascade.serviceordering.plan;

import org.jspecify.annotations.NullMarked;
