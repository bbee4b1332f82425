/** Resource order management, asked how far it has come. */
@NullMarked
package io.cascade.serviceordering.serviceorder.client;

import org.jspecify.annotations.NullMarked;
