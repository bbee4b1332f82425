/** What work needs of the heap: much of it light at once, what is heavy one after the other. */
@NullMarked
package io.cascade.messaging.weight;

import org.jspecify.annotations.NullMarked;
