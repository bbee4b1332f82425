/** What the boundaries of the three inventories share. */
@NullMarked
package io.cascade.inventory.web;

import org.jspecify.annotations.NullMarked;
