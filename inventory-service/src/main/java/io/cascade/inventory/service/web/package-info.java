/** TMF638 in and out, with the service commands. */
@NullMarked
package io.cascade.inventory.service.web;

import org.jspecify.annotations.NullMarked;
