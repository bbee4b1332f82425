package io.cascade.inventory.product.application;

import io.cascade.inventory.product.ProductDescription;
import io.cascade.inventory.product.ProductStatus;

/**
 * What fulfilment says of a product.
 *
 * @param key the same for every repetition of the command
 * @param productId the product; it enters the inventory when it is not there yet
 * @param description what to add to the product's description
 */
public record ProductCommand(
        String key, String correlationId, String productId, ProductStatus status, ProductDescription description) {}
