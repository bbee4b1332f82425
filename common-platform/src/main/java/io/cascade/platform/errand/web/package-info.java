/** Operators' view of the work of a service. */
@NullMarked
package io.cascade.platform.errand.web;

import org.jspecify.annotations.NullMarked;
