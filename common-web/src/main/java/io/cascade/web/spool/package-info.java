/** Content on its way in or out: in memory while it is little, beyond that in a file that has no name. */
@NullMarked
package io.cascade.web.spool;

import org.jspecify.annotations.NullMarked;
