/** Where new identifiers come from. */
@NullMarked
package io.cascade.kernel.ids;

import org.jspecify.annotations.NullMarked;
