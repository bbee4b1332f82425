/** Keeps strangers away while nobody has to log in: where the simulator listens, under which names, and what its answers forbid. */
@NullMarked
package io.cascade.simulator.exposure;

import org.jspecify.annotations.NullMarked;
