/** Product orders over REST (TMF622). */
@NullMarked
package io.cascade.productordering.productorder.web;

import org.jspecify.annotations.NullMarked;
