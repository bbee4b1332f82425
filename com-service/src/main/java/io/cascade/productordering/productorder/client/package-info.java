/** Service order management, asked how far it has come. */
@NullMarked
package io.cascade.productordering.productorder.client;

import org.jspecify.annotations.NullMarked;
