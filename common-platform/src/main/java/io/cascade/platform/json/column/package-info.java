/** How JSON is kept in columns. */
@NullMarked
package io.cascade.platform.json.column;

import org.jspecify.annotations.NullMarked;
