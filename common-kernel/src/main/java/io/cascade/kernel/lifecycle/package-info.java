/** Declarative lifecycles: transition tables, the chronicle of an aggregate and the journal of all of them. */
@NullMarked
package io.cascade.kernel.lifecycle;

import org.jspecify.annotations.NullMarked;
