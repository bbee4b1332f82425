/** Entities whose ids are given, and rows that are written together with the change that they tell of. */
@NullMarked
package io.cascade.kernel.persistence;

import org.jspecify.annotations.NullMarked;
