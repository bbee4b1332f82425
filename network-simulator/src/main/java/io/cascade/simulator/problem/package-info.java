/** How the simulator says no, and the checks that name what is wrong with an input. */
@NullMarked
package io.cascade.simulator.problem;

import org.jspecify.annotations.NullMarked;
