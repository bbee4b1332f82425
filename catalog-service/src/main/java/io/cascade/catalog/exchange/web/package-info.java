/** Jobs and the entries they exchange, as they cross the wire. */
@NullMarked
package io.cascade.catalog.exchange.web;

import org.jspecify.annotations.NullMarked;
