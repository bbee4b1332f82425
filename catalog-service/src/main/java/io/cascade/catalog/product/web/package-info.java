/** Product catalog (TMF620) as REST resources. */
@NullMarked
package io.cascade.catalog.product.web;

import org.jspecify.annotations.NullMarked;
