/** Values that the simulator keeps and passes on without looking into them. */
@NullMarked
package io.cascade.simulator.json;

import org.jspecify.annotations.NullMarked;
