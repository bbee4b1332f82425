/** Every no: to a request that cannot be taken as it is, and to one that came at a bad time. */
@NullMarked
package io.cascade.kernel.refusal;

import org.jspecify.annotations.NullMarked;
