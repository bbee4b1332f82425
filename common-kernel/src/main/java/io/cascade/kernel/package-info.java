/** What every program of the suite takes. */
@NullMarked
package io.cascade.kernel;

import org.jspecify.annotations.NullMarked;
