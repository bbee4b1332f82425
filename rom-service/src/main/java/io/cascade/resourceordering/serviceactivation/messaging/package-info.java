/** What direct activations tell the world. */
@NullMarked
package io.cascade.resourceordering.serviceactivation.messaging;

import org.jspecify.annotations.NullMarked;
