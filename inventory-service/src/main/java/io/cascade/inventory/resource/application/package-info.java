/** What can be done with resources: register, pool, reserve, activate, release. */
@NullMarked
package io.cascade.inventory.resource.application;

import org.jspecify.annotations.NullMarked;
