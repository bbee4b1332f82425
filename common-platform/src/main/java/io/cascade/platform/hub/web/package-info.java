/** The hub of an API over REST (TMF630). */
@NullMarked
package io.cascade.platform.hub.web;

import org.jspecify.annotations.NullMarked;
