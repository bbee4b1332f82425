/** The network elements: commands, the time they take, their answers, callbacks and state. */
@NullMarked
package io.cascade.simulator.network;

import org.jspecify.annotations.NullMarked;
