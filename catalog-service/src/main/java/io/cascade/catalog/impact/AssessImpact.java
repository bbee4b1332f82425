package io.cascade.catalog.impact;

import io.cascade.catalog.entry.CatalogBounds;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.LatestEntries;
import io.cascade.catalog.entry.Slice;
import io.cascade.catalog.impact.OrdersAndProducts.Answer;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.web.bounds.RequestMemory;
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

    private final Outlines outlines;
    private final LatestEntries entries;
    private final CatalogBounds bounds;
    private final OrdersAndProducts ordersAndProducts;
    private final RequestMemory memory;

    AssessImpact(
            Outlines outlines,
            LatestEntries entries,
            CatalogBounds bounds,
            OrdersAndProducts ordersAndProducts,
            RequestMemory memory) {
        this.outlines = outlines;
        this.entries = entries;
        this.bounds = bounds;
        this.ordersAndProducts = ordersAndProducts;
        this.memory = memory;
    }

    /** An entry, or several of one id, and what builds on them. */
    private record Touched(List<Outline> changed, List<Outline> dependents) {}

    /**
     * @param id of an entry of any type; if several types have one of this id, all of them are meant
     * @return nothing when there is none
     */
    public Optional<Impact> of(String id) {
        var extent = bounds.extentOfOverview();
        bounds.objectionToOverview(extent).ifPresent(objection -> {
            throw RequestRefused.unprocessable("catalogTooLarge", objection, List.of());
        });
        long atATime = Math.max(Slice.MOST_BYTES, extent.largest());
        return memory.whileWorkingOn(atATime, () -> touchedBy(id)).map(this::of);
    }

    private Optional<Touched> touchedBy(String id) {
        var dependents = new Dependents(outlines.current());
        var changed = dependents.ofId(id);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        for (var type : EntryType.values()) {
            entries.each(type, dependents::read);
        }
        return Optional.of(new Touched(
                changed,
                changed.stream()
                        .flatMap(entry -> dependents.of(entry).stream())
                        .distinct()
                        .toList()));
    }

    private Impact of(Touched touched) {
        var offerings = Stream.concat(touched.changed().stream(), touched.dependents().stream())
                .filter(entry -> entry.key().type() == EntryType.PRODUCT_OFFERING)
                .map(entry -> entry.key().id())
                .collect(Collectors.toSet());
        return new Impact(
                touched.dependents(),
                ask(offerings, ordersAndProducts::openOrders),
                ask(offerings, ordersAndProducts::liveProducts));
    }

    private static Answer ask(Set<String> offerings, Function<Set<String>, Answer> question) {
        return offerings.isEmpty() ? new Answer.Known(List.of()) : question.apply(offerings);
    }
}
