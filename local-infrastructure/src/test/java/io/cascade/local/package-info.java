/** Proof that the local servers keep what they are given, whatever is killed. */
@NullMarked
package io.cascade.local;

import org.jspecify.annotations.NullMarked;
