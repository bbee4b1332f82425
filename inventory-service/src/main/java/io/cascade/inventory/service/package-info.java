/** Service inventory (TMF638): the services that realise products. */
@NullMarked
package io.cascade.inventory.service;

import org.jspecify.annotations.NullMarked;
