/** Places product orders and follows them through all layers, in the terminal. */
@NullMarked
package io.cascade.launcher.ordering;

import org.jspecify.annotations.NullMarked;
