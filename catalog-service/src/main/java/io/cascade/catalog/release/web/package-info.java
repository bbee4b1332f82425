/** Releases as REST resources. */
@NullMarked
package io.cascade.catalog.release.web;

import org.jspecify.annotations.NullMarked;
