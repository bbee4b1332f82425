/** Operators' view of the records that a service could not use. */
@NullMarked
package io.cascade.platform.inbox.web;

import org.jspecify.annotations.NullMarked;
