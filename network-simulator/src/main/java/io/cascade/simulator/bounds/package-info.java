/** What a request may weigh before anything is made of it. */
@NullMarked
package io.cascade.simulator.bounds;

import org.jspecify.annotations.NullMarked;
