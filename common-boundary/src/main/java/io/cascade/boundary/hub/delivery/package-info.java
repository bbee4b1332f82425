/** Events on their way to listeners: written with the change they tell of, posted until they are acknowledged. */
@NullMarked
package io.cascade.boundary.hub.delivery;

import org.jspecify.annotations.NullMarked;
