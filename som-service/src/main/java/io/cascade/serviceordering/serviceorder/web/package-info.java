/** Service orders over REST (TMF641). */
@NullMarked
package io.cascade.serviceordering.serviceorder.web;

import org.jspecify.annotations.NullMarked;
