/** Decomposition rules as REST resources, beside the catalogs that they connect. */
@NullMarked
package io.cascade.catalog.decompositionrule.web;

import org.jspecify.annotations.NullMarked;
