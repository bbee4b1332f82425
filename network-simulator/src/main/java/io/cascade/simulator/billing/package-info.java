/** The billing system's door: one activation for each key. */
@NullMarked
package io.cascade.simulator.billing;

import org.jspecify.annotations.NullMarked;
