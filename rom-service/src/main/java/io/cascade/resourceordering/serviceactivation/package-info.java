/** Services that are activated directly (TMF640): the request, its monitor and the services that come of it. */
@NullMarked
package io.cascade.resourceordering.serviceactivation;

import org.jspecify.annotations.NullMarked;
