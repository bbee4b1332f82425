package io.cascade.inventory.product;

import io.cascade.inventory.entry.Entries;

/** All products. */
public interface Products extends Entries<Product> {}
