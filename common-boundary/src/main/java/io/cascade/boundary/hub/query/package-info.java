/** The filters with which listeners say what they want to hear of. */
@NullMarked
package io.cascade.boundary.hub.query;

import org.jspecify.annotations.NullMarked;
