/** The hub of an API over REST (TMF630). */
@NullMarked
package io.cascade.boundary.hub.web;

import org.jspecify.annotations.NullMarked;
