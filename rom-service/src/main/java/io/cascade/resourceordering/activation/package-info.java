/** How the network is told what to do, and how it answers. The extension point for new technologies. */
@NullMarked
package io.cascade.resourceordering.activation;

import org.jspecify.annotations.NullMarked;
