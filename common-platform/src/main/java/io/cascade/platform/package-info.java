/** Mechanism that every service shares and that knows no order rule. */
@NullMarked
package io.cascade.platform;

import org.jspecify.annotations.NullMarked;
