/** Tells of changes of catalog entries. */
@NullMarked
package io.cascade.catalog.entry.messaging;

import org.jspecify.annotations.NullMarked;
