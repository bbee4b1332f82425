/** Cancel tasks over REST. */
@NullMarked
package io.cascade.platform.cancellation.web;

import org.jspecify.annotations.NullMarked;
