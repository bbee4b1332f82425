package io.cascade.releasedcatalog;

import io.cascade.decomposition.Expression;
import java.util.List;

/**
 * What a product is made of.
 *
 * @param isOnePerPlace whether a customer can have only one such product at a place
 */
public record ProductSpecification(
        String id,
        String name,
        List<CharacteristicSpecification> characteristics,
        List<Constraint> constraints,
        boolean isOnePerPlace) {

    /** A condition over the characteristics that must hold. */
    public record Constraint(Expression condition, String message, String path) {}
}
