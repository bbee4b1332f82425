/** Declarative lifecycles: transition tables, the chronicle of an aggregate and the journal of all of them. */
@NullMarked
package io.cascade.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
