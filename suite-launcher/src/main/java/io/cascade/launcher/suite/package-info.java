/** The whole suite on one machine, as processes or in one JVM. */
@NullMarked
package io.cascade.launcher.suite;

import org.jspecify.annotations.NullMarked;
