/** Calls to addresses that clients name: which ones are allowed, and a client that calls no others. */
@NullMarked
package io.cascade.messaging.outbound;

import org.jspecify.annotations.NullMarked;
