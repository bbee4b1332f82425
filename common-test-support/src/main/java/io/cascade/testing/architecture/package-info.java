/** The suite's architecture as rules that a test of each service checks. */
@NullMarked
package io.cascade.testing.architecture;

import org.jspecify.annotations.NullMarked;
