/** What keeps a service from its work at the moment, told to whoever looks after it. */
@NullMarked
package io.cascade.messaging.trouble;

import org.jspecify.annotations.NullMarked;
