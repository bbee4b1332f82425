/** Resource orders over REST (TMF652). */
@NullMarked
package io.cascade.resourceordering.resourceorder.web;

import org.jspecify.annotations.NullMarked;
