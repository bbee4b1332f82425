/** The documents of the project: what they point at is there. */
@NullMarked
package io.cascade.launcher.docs;

import org.jspecify.annotations.NullMarked;
