/** A product order and all that came of it, as data: what a terminal draws today, and a console could. */
@NullMarked
package io.cascade.client.journey;

import org.jspecify.annotations.NullMarked;
