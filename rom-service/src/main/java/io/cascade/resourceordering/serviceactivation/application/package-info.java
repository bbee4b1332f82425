/** The use cases of direct activation, one transaction each. */
@NullMarked
package io.cascade.resourceordering.serviceactivation.application;

import org.jspecify.annotations.NullMarked;
