/** The service order: its items, its plan, its lifecycle and what can happen to it. */
@NullMarked
package io.cascade.serviceordering.serviceorder;

import org.jspecify.annotations.NullMarked;
