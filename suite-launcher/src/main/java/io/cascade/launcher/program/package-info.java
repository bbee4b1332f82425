/** Java programs and how to run them: class paths out of executable jars, options that the running JDK knows. */
@NullMarked
package io.cascade.launcher.program;

import org.jspecify.annotations.NullMarked;
