/** Where new identifiers come from. */
@NullMarked
package io.cascade.platform.ids;

import org.jspecify.annotations.NullMarked;
