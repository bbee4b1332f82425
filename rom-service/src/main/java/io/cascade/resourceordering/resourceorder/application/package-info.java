/** The use cases of resource orders, one transaction each. */
@NullMarked
package io.cascade.resourceordering.resourceorder.application;

import org.jspecify.annotations.NullMarked;
