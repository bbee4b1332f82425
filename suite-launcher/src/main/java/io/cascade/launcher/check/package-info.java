/** Claims about a suite, each of them right or wrong. */
@NullMarked
package io.cascade.launcher.check;

import org.jspecify.annotations.NullMarked;
