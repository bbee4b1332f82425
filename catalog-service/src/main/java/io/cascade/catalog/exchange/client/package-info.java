/** Where imports read from. */
@NullMarked
package io.cascade.catalog.exchange.client;

import org.jspecify.annotations.NullMarked;
