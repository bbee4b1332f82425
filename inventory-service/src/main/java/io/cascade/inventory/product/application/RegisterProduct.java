package io.cascade.inventory.product.application;

import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.application.RegisterEntry;
import io.cascade.inventory.product.Product;
import io.cascade.inventory.product.ProductDescription;
import io.cascade.inventory.product.ProductStatus;
import io.cascade.inventory.product.Products;
import io.cascade.kernel.ids.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes a single product into the inventory under a new id. */
@Component
public class RegisterProduct extends RegisterEntry<ProductStatus, ProductDescription, Product> {

    RegisterProduct(Products products, EntryAnnouncements<Product> announcements, Ids ids, Clock clock) {
        super(Product.KIND, products, announcements, ids, clock);
    }
}
