/** What service orders tell the world, and what resource orders tell them. */
@NullMarked
package io.cascade.serviceordering.serviceorder.messaging;

import org.jspecify.annotations.NullMarked;
