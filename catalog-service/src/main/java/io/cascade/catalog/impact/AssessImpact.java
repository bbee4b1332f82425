package io.cascade.catalog.impact;

import io.cascade.catalog.entry.CatalogBounds;
import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.impact.OrdersAndProducts.Answer;
import io.cascade.platform.web.RequestRefused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out what a change of an entry would touch, before it is published. */
@Component
public class AssessImpact {

    private final CatalogEntries entries;
    private final CatalogBounds bounds;
    private final OrdersAndProducts ordersAndProducts;

    AssessImpact(CatalogEntries entries, CatalogBounds bounds, OrdersAndProducts ordersAndProducts) {
        this.entries = entries;
        this.bounds = bounds;
        this.ordersAndProducts = ordersAndProducts;
    }

    /**
     * @param id of an entry of any type; if several types have one of this id, all of them are meant
     * @return nothing when there is none
     */
    public Optional<Impact> of(String id) {
        bounds.objectionToOverview().ifPresent(objection -> {
            throw RequestRefused.unprocessable("catalogTooLarge", objection, List.of());
        });
        var dependents = new Dependents(entries.findLatest());
        var changed = dependents.ofId(id);
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(of(
                        changed,
                        changed.stream()
                                .flatMap(entry -> dependents.of(entry).stream())
                                .distinct()
                                .toList()));
    }

    private Impact of(List<CatalogEntry> changed, List<CatalogEntry> dependents) {
        var offerings = Stream.concat(changed.stream(), dependents.stream())
                .filter(entry -> entry.key().type() == EntryType.PRODUCT_OFFERING)
                .map(entry -> entry.key().id())
                .collect(Collectors.toSet());
        return new Impact(
                dependents,
                ask(offerings, ordersAndProducts::openOrders),
                ask(offerings, ordersAndProducts::liveProducts));
    }

    private static Answer ask(Set<String> offerings, Function<Set<String>, Answer> question) {
        return offerings.isEmpty() ? new Answer.Known(List.of()) : question.apply(offerings);
    }
}
