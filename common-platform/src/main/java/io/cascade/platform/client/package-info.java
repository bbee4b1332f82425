/** Calls to other services. */
@NullMarked
package io.cascade.platform.client;

import org.jspecify.annotations.NullMarked;
