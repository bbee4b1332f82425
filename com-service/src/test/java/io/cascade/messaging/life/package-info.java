@NullMarked
package io.cascade.messaging.life;

import org.jspecify.annotations.NullMarked;
