package io.cascade.inventory.product.application;

import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.application.RemoveEntry;
import io.cascade.inventory.product.Product;
import io.cascade.inventory.product.ProductDescription;
import io.cascade.inventory.product.ProductStatus;
import io.cascade.inventory.product.Products;
import org.springframework.stereotype.Component;

/** Takes a product out of the inventory. */
@Component
public class RemoveProduct extends RemoveEntry<ProductStatus, ProductDescription, Product> {

    RemoveProduct(Products products, EntryAnnouncements<Product> announcements) {
        super(Product.KIND, products, announcements);
    }
}
