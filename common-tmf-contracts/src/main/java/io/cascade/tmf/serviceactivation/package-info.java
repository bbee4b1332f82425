/** Service Activation and Configuration (TMF640) as it crosses the wire. */
@NullMarked
package io.cascade.tmf.serviceactivation;

import org.jspecify.annotations.NullMarked;
