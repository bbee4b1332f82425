/** What is done for jobs. */
@NullMarked
package io.cascade.catalog.exchange.application;

import org.jspecify.annotations.NullMarked;
