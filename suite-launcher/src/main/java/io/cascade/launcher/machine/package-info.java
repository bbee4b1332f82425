/** What the operating system tells about this machine and the processes on it. */
@NullMarked
package io.cascade.launcher.machine;

import org.jspecify.annotations.NullMarked;
