/** Work that leaves the transaction: remote calls and timers, kept as rows and run right after the commit that asked. */
@NullMarked
package io.cascade.messaging.errand;

import org.jspecify.annotations.NullMarked;
