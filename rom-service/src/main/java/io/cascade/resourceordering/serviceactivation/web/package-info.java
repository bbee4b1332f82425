/** TMF640 in and out: services that are activated directly, and the monitors of the requests. */
@NullMarked
package io.cascade.resourceordering.serviceactivation.web;

import org.jspecify.annotations.NullMarked;
