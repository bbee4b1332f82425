/** What can be done to entries, whatever their kind: written in batches, registered, amended and removed. */
@NullMarked
package io.cascade.inventory.entry.application;

import org.jspecify.annotations.NullMarked;
