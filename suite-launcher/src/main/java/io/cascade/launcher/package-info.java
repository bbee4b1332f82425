/** The command line of Cascade. */
@NullMarked
package io.cascade.launcher;

import org.jspecify.annotations.NullMarked;
