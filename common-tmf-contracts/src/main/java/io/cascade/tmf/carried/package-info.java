/**
 * Shapes of what is carried: attributes that the standard defines and that come back as they came. They are checked and
 * published, and never bound.
 */
@NullMarked
package io.cascade.tmf.carried;

import org.jspecify.annotations.NullMarked;
