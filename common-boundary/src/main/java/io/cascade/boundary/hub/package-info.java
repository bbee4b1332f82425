/** Listeners of an API's events, as TMF630 lets them register at its hub. */
@NullMarked
package io.cascade.boundary.hub;

import org.jspecify.annotations.NullMarked;
