/** What the simulator remembers, in memory and in an append-only file of JSON lines. */
@NullMarked
package io.cascade.simulator.journal;

import org.jspecify.annotations.NullMarked;
