package io.cascade.resourceordering.resourceorder.application;

import io.cascade.decomposition.ExpressionFailed;
import io.cascade.messaging.trouble.NotHereYet;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The release that an order is built with: the one it names, or the one current when it is first looked at. */
@Component
class PinnedCatalog {

    private final ReleasedCatalog catalog;

    PinnedCatalog(ReleasedCatalog catalog) {
        this.catalog = catalog;
    }

    /** @throws NotHereYet when the release has not arrived yet */
    CatalogRelease of(ResourceOrder order) {
        return order.catalogRelease()
                .map(number -> catalog.release(number)
                        .orElseThrow(() -> new NotHereYet("catalog release %d is not here".formatted(number))))
                .orElseGet(() ->
                        catalog.current().orElseThrow(() -> new NotHereYet("no catalog release has arrived yet")));
    }

    /**
     * Computes something for an item by the release that its order is pinned to; where a rule of that cannot be computed, by
     * the newest, in which it may have been mended.
     *
     * @throws ExpressionFailed when it cannot be computed by either
     */
    <T> T compute(ResourceOrder order, ResourceOrderItem item, Function<CatalogRelease, T> computation) {
        var pinned = of(order);
        try {
            return computation.apply(pinned);
        } catch (ExpressionFailed e) {
            return newerThan(pinned, item).map(computation).orElseThrow(() -> e);
        }
    }

    /**
     * How many resources an item may have got at most, by whichever release it was computed.
     *
     * @throws NotHereYet when no release has arrived yet, as after a start without the broker
     */
    int mostResourcesOf(ResourceOrder order, ResourceOrderItem item) {
        var specification = String.valueOf(item.line().specificationId());
        var current = catalog.current().orElseThrow(() -> new NotHereYet("no catalog release has arrived yet"));
        return Stream.concat(order.catalogRelease().flatMap(catalog::release).stream(), Stream.of(current))
                .flatMap(release -> release.serviceSpecification(specification).stream())
                .mapToInt(known -> known.resources().size())
                .max()
                .orElse(0);
    }

    private Optional<CatalogRelease> newerThan(CatalogRelease pinned, ResourceOrderItem item) {
        var specification = String.valueOf(item.line().specificationId());
        return catalog.current()
                .filter(newest -> newest.number() > pinned.number())
                .filter(newest -> newest.serviceSpecification(specification).isPresent());
    }
}
