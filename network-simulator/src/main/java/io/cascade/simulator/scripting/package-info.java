/** How a test or an operator tells the far side to misbehave. */
@NullMarked
package io.cascade.simulator.scripting;

import org.jspecify.annotations.NullMarked;
