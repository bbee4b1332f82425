/** Service catalog (TMF633) as REST resources. */
@NullMarked
package io.cascade.catalog.service.web;

import org.jspecify.annotations.NullMarked;
