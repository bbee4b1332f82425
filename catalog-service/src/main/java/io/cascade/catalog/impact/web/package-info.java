/** The impact of an entry as it crosses the wire. */
@NullMarked
package io.cascade.catalog.impact.web;

import org.jspecify.annotations.NullMarked;
