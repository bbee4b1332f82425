/** What TMF630 lets ask of resources and events: read once, then put into SQL for lists or held against JSON for hubs. */
@NullMarked
package io.cascade.boundary.filter;

import org.jspecify.annotations.NullMarked;
