package io.cascade.serviceordering.decomposition;

import io.cascade.decomposition.Demand;
import io.cascade.decomposition.Variables;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service item that has to be built.
 *
 * @param productOrderItemId the item of the product order that needs it, where there is one
 * @param specificationId absent when the item names none
 * @param characteristics those of the service and what the qualification of its place derived, by name
 */
public record ServiceDemand(
        String itemId,
        @Nullable String productOrderItemId,
        @Nullable String specificationId,
        Map<String, Object> characteristics) {

    Demand of(String specification) {
        return new Demand(specification, characteristics, place());
    }

    private Map<String, String> place() {
        var place = new LinkedHashMap<String, String>();
        for (var name : Variables.PLACE) {
            if (characteristics.get(name) instanceof String derived) {
                place.put(name, derived);
            }
        }
        return place;
    }
}
