/** Product, service and resource catalog (TMF620, TMF633, TMF634) as they cross the wire, with our rules and releases. */
@NullMarked
package io.cascade.tmf.catalog;

import org.jspecify.annotations.NullMarked;
