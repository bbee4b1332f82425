/** Places the example order, watches it, shows everything that came of it, and checks that all of it is right. */
@NullMarked
package io.cascade.launcher.demo;

import org.jspecify.annotations.NullMarked;
