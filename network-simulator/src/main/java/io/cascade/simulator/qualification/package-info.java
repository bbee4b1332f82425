/** The address register: what access network reaches a place and whether it has room. */
@NullMarked
package io.cascade.simulator.qualification;

import org.jspecify.annotations.NullMarked;
