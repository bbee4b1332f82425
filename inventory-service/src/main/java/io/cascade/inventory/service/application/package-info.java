/** What can be done with services, one class for each use case. */
@NullMarked
package io.cascade.inventory.service.application;

import org.jspecify.annotations.NullMarked;
