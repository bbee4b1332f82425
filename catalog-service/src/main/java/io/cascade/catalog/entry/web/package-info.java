/** The REST boundary that all types of catalog entry share. */
@NullMarked
package io.cascade.catalog.entry.web;

import org.jspecify.annotations.NullMarked;
