/** What a resource has on the wire: where each attribute lives, and who may change it. */
@NullMarked
package io.cascade.boundary.attributes;

import org.jspecify.annotations.NullMarked;
