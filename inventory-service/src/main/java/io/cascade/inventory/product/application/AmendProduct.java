package io.cascade.inventory.product.application;

import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.application.AmendEntry;
import io.cascade.inventory.product.Product;
import io.cascade.inventory.product.ProductDescription;
import io.cascade.inventory.product.ProductStatus;
import io.cascade.inventory.product.Products;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Changes a product by hand. */
@Component
public class AmendProduct extends AmendEntry<ProductStatus, ProductDescription, Product> {

    AmendProduct(Products products, EntryAnnouncements<Product> announcements, Clock clock) {
        super(Product.KIND, products, announcements, clock);
    }
}
