/** What a change of an entry would touch: other entries, open orders, live products. */
@NullMarked
package io.cascade.catalog.impact;

import org.jspecify.annotations.NullMarked;
