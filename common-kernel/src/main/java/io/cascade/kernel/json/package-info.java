/** The suite's wire format and JSON as a value inside the domain. */
@NullMarked
package io.cascade.kernel.json;

import org.jspecify.annotations.NullMarked;
