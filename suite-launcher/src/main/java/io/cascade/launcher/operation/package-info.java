/** What an operator does with the suite on this machine: start, stop, look at, diagnose, wipe. */
@NullMarked
package io.cascade.launcher.operation;

import org.jspecify.annotations.NullMarked;
