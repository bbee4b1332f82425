/** The running suite against the contracts of TM Forum, operation by operation. */
@NullMarked
package io.cascade.launcher.contract;

import org.jspecify.annotations.NullMarked;
