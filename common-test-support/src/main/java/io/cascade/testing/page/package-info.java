/** Pages that tell how something is added, executed. */
@NullMarked
package io.cascade.testing.page;

import org.jspecify.annotations.NullMarked;
