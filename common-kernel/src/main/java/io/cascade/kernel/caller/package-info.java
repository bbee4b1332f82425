/** Who has work done, beside what it belongs to. */
@NullMarked
package io.cascade.kernel.caller;

import org.jspecify.annotations.NullMarked;
