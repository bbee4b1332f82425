/** Keeps processes running: starts them, waits until they are ready, starts again what dies, stops them in order. */
@NullMarked
package io.cascade.launcher.supervision;

import org.jspecify.annotations.NullMarked;
