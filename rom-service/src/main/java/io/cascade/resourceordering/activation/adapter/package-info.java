/** One class per technology: from an activation request to what that technology understands. */
@NullMarked
package io.cascade.resourceordering.activation.adapter;

import org.jspecify.annotations.NullMarked;
