/** Speaks to the services of a suite through their public APIs, as any channel would: what a program needs that reads a suite,
 * wherever that runs. */
@NullMarked
package io.cascade.client;

import org.jspecify.annotations.NullMarked;
