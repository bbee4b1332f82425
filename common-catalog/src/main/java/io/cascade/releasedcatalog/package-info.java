/** The released catalog in local words, and the replica that every service keeps of it. */
@NullMarked
package io.cascade.releasedcatalog;

import org.jspecify.annotations.NullMarked;
