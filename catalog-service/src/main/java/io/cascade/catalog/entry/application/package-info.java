/** What can be done with catalog entries. */
@NullMarked
package io.cascade.catalog.entry.application;

import org.jspecify.annotations.NullMarked;
