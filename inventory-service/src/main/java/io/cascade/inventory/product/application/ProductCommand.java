package io.cascade.inventory.product.application;

import io.cascade.inventory.entry.application.EntryCommand;
import io.cascade.inventory.product.ProductDescription;
import io.cascade.inventory.product.ProductStatus;
import org.jspecify.annotations.Nullable;

/** What fulfilment says of a product. */
public record ProductCommand(
        String key, String correlationId, String entryId, ProductStatus state, ProductDescription description)
        implements EntryCommand<ProductStatus, ProductDescription> {

    @Override
    public @Nullable String name() {
        return description.name();
    }
}
