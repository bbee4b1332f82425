/** Events on their way to listeners: written with the change they tell of, posted until they are acknowledged. */
@NullMarked
package io.cascade.platform.hub.delivery;

import org.jspecify.annotations.NullMarked;
