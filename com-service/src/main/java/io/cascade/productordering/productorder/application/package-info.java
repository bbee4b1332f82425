/** The use cases of product orders, one transaction each. */
@NullMarked
package io.cascade.productordering.productorder.application;

import org.jspecify.annotations.NullMarked;
