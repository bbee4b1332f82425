/** Batches of commands: one transaction for all of them, one verdict for each. */
@NullMarked
package io.cascade.inventory.command;

import org.jspecify.annotations.NullMarked;
