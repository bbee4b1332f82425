/** The technologies of the network that this installation speaks to, found among the beans, and the way there. */
@NullMarked
package io.cascade.resourceordering.activation;

import org.jspecify.annotations.NullMarked;
