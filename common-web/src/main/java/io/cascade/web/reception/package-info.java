/** How long clients may take to send their requests. */
@NullMarked
package io.cascade.web.reception;

import org.jspecify.annotations.NullMarked;
