/** What resource orders tell the world. */
@NullMarked
package io.cascade.resourceordering.resourceorder.messaging;

import org.jspecify.annotations.NullMarked;
