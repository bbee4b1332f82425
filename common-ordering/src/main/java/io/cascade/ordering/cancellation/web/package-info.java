/** Cancel tasks over REST. */
@NullMarked
package io.cascade.ordering.cancellation.web;

import org.jspecify.annotations.NullMarked;
