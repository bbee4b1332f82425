/** What must hold between the entries of a release before it is published. Pure. */
@NullMarked
package io.cascade.catalog.release.publication;

import org.jspecify.annotations.NullMarked;
