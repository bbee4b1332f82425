/** Calls to the service inventory. */
@NullMarked
package io.cascade.resourceordering.serviceactivation.client;

import org.jspecify.annotations.NullMarked;
