/** What services with orders have in common. */
@NullMarked
package io.cascade.ordering;

import org.jspecify.annotations.NullMarked;
