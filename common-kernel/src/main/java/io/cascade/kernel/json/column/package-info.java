/** How JSON is kept in columns. */
@NullMarked
package io.cascade.kernel.json.column;

import org.jspecify.annotations.NullMarked;
