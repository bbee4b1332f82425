/** The use cases of service orders, one transaction each. */
@NullMarked
package io.cascade.serviceordering.serviceorder.application;

import org.jspecify.annotations.NullMarked;
