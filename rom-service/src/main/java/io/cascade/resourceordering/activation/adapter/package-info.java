/** One class per technology: from a command to what that technology understands. */
@NullMarked
package io.cascade.resourceordering.activation.adapter;

import org.jspecify.annotations.NullMarked;
