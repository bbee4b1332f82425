/** A part of the heap that many share. */
@NullMarked
package io.cascade.kernel.memory;

import org.jspecify.annotations.NullMarked;
