@NullMarked
package io.cascade.platform.life;

import org.jspecify.annotations.NullMarked;
