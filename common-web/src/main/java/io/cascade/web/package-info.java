/** What all web servers of the suite share: strict bodies, addresses that are text, the Error body. */
@NullMarked
package io.cascade.web;

import org.jspecify.annotations.NullMarked;
