/** What a service does beside answering requests. */
@NullMarked
package io.cascade.messaging;

import org.jspecify.annotations.NullMarked;
