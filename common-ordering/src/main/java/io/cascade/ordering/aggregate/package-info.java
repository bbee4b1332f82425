/** Reading and changing aggregates many at a time, and the errands that go with it. */
@NullMarked
package io.cascade.ordering.aggregate;

import org.jspecify.annotations.NullMarked;
