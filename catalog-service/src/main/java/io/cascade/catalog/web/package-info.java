/** What all APIs of the catalog have in common at the edge. */
@NullMarked
package io.cascade.catalog.web;

import org.jspecify.annotations.NullMarked;
