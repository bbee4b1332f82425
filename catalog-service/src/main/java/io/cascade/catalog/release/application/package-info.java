/** What can be done with releases. */
@NullMarked
package io.cascade.catalog.release.application;

import org.jspecify.annotations.NullMarked;
