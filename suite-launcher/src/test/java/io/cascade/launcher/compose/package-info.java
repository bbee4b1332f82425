/** Holds the container set-up at the root of the checkout against the modules that it runs. */
@NullMarked
package io.cascade.launcher.compose;

import org.jspecify.annotations.NullMarked;
