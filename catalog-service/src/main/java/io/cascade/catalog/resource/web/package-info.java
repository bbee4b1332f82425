/** Resource catalog (TMF634) as REST resources. */
@NullMarked
package io.cascade.catalog.resource.web;

import org.jspecify.annotations.NullMarked;
