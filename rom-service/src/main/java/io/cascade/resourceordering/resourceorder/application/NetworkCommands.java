package io.cascade.resourceordering.resourceorder.application;

import io.cascade.activation.NetworkCommand;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ServiceSpecification.Activation;
import io.cascade.resourceordering.allocation.AllocatedResource;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes commands to the network out of items, their resources and the catalog. */
@Component
class NetworkCommands {

    private static final Duration SHORTEST = Duration.ofSeconds(20);

    private final Clock clock;
    private final double timeScale;

    NetworkCommands(Clock clock, @Value("${cascade.time-scale:0}") double timeScale) {
        this.clock = clock;
        this.timeScale = timeScale;
    }

    NetworkCommand commandFor(ResourceOrder order, ResourceOrderItem item, CatalogRelease catalog) {
        var activation = activationOf(item, catalog);
        return new NetworkCommand(
                item.requestId().toString(),
                activation.adapter(),
                item.line().action().name().toLowerCase(Locale.ROOT),
                item.holding().primary().map(AllocatedResource::name).orElse(null),
                item.holding().produced(),
                deadlineOf(item, catalog),
                activation.isReadBack(),
                order.correlationId());
    }

    /** When the network's answer is overdue if it is told now. */
    Instant deadlineOf(ResourceOrderItem item, CatalogRelease catalog) {
        return clock.instant().plus(scaled(activationOf(item, catalog).deadline()));
    }

    private static Activation activationOf(ResourceOrderItem item, CatalogRelease catalog) {
        return catalog.serviceSpecification(Objects.requireNonNull(item.line().specificationId()))
                .map(specification -> Objects.requireNonNull(specification.activation()))
                .orElseThrow();
    }

    /** Never so short that an ordinary pause of the machine looks like a silent network. */
    private Duration scaled(Duration deadline) {
        if (timeScale <= 0) {
            return SHORTEST;
        }
        var scaled = Duration.ofMillis((long) (deadline.toMillis() / timeScale));
        return scaled.compareTo(SHORTEST) < 0 ? SHORTEST : scaled;
    }
}
