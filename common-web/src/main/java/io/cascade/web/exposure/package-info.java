/** Keeps strangers away while nobody has to log in: where a service listens, under which names, and what its answers forbid. */
@NullMarked
package io.cascade.web.exposure;

import org.jspecify.annotations.NullMarked;
