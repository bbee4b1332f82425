package io.cascade.inventory.product.application;

import io.cascade.inventory.command.AppliedCommands;
import io.cascade.inventory.command.BatchTransaction;
import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.application.WriteEntries;
import io.cascade.inventory.product.Product;
import io.cascade.inventory.product.ProductDescription;
import io.cascade.inventory.product.ProductStatus;
import io.cascade.inventory.product.Products;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Carries out a batch of product commands. */
@Component
public class WriteProducts extends WriteEntries<ProductStatus, ProductDescription, Product> {

    WriteProducts(
            Products products,
            AppliedCommands applied,
            EntryAnnouncements<Product> announcements,
            BatchTransaction transaction,
            Clock clock) {
        super(Product.KIND, products, applied, announcements, transaction, clock);
    }
}
