/** TMF639 in and out, with resource pools and resource commands. */
@NullMarked
package io.cascade.inventory.resource.web;

import org.jspecify.annotations.NullMarked;
