/** TMF637 in and out, with the product commands and the installed-base query. */
@NullMarked
package io.cascade.inventory.product.web;

import org.jspecify.annotations.NullMarked;
