package io.cascade.tmf.carried;

import io.cascade.tmf.productordering.ProductRefOrValueDto;

/** How one product has to do with another. */
public record ProductRelationship(String relationshipType, ProductRefOrValueDto product) {}
