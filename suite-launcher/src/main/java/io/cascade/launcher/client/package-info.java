/** Speaks to the services through their public APIs, as any channel would. */
@NullMarked
package io.cascade.launcher.client;

import org.jspecify.annotations.NullMarked;
