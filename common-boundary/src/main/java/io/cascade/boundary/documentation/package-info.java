/** Makes the API documents say what the boundary really does, so that no controller has to repeat it. */
@NullMarked
package io.cascade.boundary.documentation;

import org.jspecify.annotations.NullMarked;
