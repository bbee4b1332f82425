/** Listeners of an API's events, as TMF630 lets them register at its hub. */
@NullMarked
package io.cascade.platform.hub;

import org.jspecify.annotations.NullMarked;
