package io.cascade.productordering.decomposition;

import io.cascade.decomposition.Allowance;
import io.cascade.decomposition.DecomposedItem;
import io.cascade.decomposition.Decomposer;
import io.cascade.decomposition.Demand;
import io.cascade.decomposition.ExpressionFailed;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderItem;
import io.cascade.productordering.productorder.Qualification;
import io.cascade.productordering.productorder.ServiceItem;
import io.cascade.releasedcatalog.CatalogRelease;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From the items of an accepted product order to its service items, on the release that the order is pinned to. */
public final class ProductOrderDecomposer {

    private ProductOrderDecomposer() {}

    /**
     * @throws ExpressionFailed when a rule cannot be computed from the order within the bounds; it names item and rule
     * @throws io.cascade.decomposition.EvaluationInterrupted when it took too long this time
     */
    public static List<ServiceItem.Draft> decompose(ProductOrder order, CatalogRelease catalog) {
        var allowance = new Allowance();
        return order.items().stream()
                .flatMap(item -> servicesOf(item, catalog, allowance))
                .toList();
    }

    private static Stream<ServiceItem.Draft> servicesOf(
            ProductOrderItem item, CatalogRelease catalog, Allowance allowance) {
        var id = item.product().specificationId();
        if (id == null) {
            return Stream.empty();
        }
        var place = item.product().qualification().map(Qualification::derived).orElse(Map.of());
        var demand = new Demand(id, item.product().characteristics(), place);
        try {
            return Decomposer.decompose(demand, catalog.rulesOf(id), allowance).stream()
                    .map(child -> draft(item, child, place));
        } catch (ExpressionFailed e) {
            throw e.in("item " + item.itemId());
        }
    }

    /** What the qualification derived from the place travels down with every service. */
    private static ServiceItem.Draft draft(ProductOrderItem item, DecomposedItem child, Map<String, String> place) {
        var characteristics = new LinkedHashMap<>(child.characteristics());
        place.forEach(characteristics::putIfAbsent);
        return new ServiceItem.Draft(
                item.itemId(),
                child.specificationId(),
                child.specificationName(),
                characteristics,
                child.trace().ruleId(),
                child.trace().ruleVersion(),
                child.trace().input());
    }
}
