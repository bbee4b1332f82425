/** The suite's wire format and JSON as a value inside the domain. */
@NullMarked
package io.cascade.platform.json;

import org.jspecify.annotations.NullMarked;
