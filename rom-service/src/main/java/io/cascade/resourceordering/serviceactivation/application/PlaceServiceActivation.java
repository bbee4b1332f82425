package io.cascade.resourceordering.serviceactivation.application;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violation;
import io.cascade.ordering.aggregate.Placing;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.resourceordering.resourceorder.application.PlaceResourceOrder;
import io.cascade.resourceordering.serviceactivation.OrderForServices;
import io.cascade.resourceordering.serviceactivation.RequestedPart;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.ServiceActivations;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a request for activation: safe when it returns, with the resource order that does the work. */
@Component
public class PlaceServiceActivation {

    private final Placing placing;
    private final ServiceActivations activations;
    private final ActivationTransactions transactions;
    private final PlaceResourceOrder placeResourceOrder;
    private final ReleasedCatalog catalog;
    private final Ids ids;
    private final Clock clock;

    PlaceServiceActivation(
            Placing placing,
            ServiceActivations activations,
            ActivationTransactions transactions,
            PlaceResourceOrder placeResourceOrder,
            ReleasedCatalog catalog,
            Ids ids,
            Clock clock) {
        this.placing = placing;
        this.activations = activations;
        this.transactions = transactions;
        this.placeResourceOrder = placeResourceOrder;
        this.catalog = catalog;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The same idempotency key with the same body gives the activation that the first request made.
     *
     * @throws RequestRefused when the key was used for another body, or a service is one that customers face
     */
    public ServiceActivation place(ServiceActivation.Draft draft, @Nullable String idempotencyKey) {
        catalog.current().ifPresent(release -> refuseCustomerFacing(draft, release));
        var known = new ServiceActivation.Draft(draft.request(), draft.parts().with(this::asTheCatalogKnowsIt));
        return placing.once(
                () -> insert(known),
                () -> Optional.ofNullable(idempotencyKey).flatMap(activations::findByRequestIdempotencyKey),
                first -> first.request().fingerprint().equals(draft.request().fingerprint()));
    }

    private ServiceActivation insert(ServiceActivation.Draft draft) {
        var activation = activations.save(ServiceActivation.begin(ids.next(), draft, ids::next, clock.instant()));
        if (activation.isOrdered()) {
            placeResourceOrder.placeWithin(activation.getId(), OrderForServices.of(activation));
        }
        transactions.changed(activation);
        return activation;
    }

    /** Rules find what earlier services produced by the name that the catalog has for their specification. */
    private RequestedPart asTheCatalogKnowsIt(RequestedPart service) {
        return catalog.current()
                .flatMap(release -> release.serviceSpecification(service.specificationId()))
                .map(specification -> service.specifiedAs(specification.name()))
                .orElse(service);
    }

    private static void refuseCustomerFacing(ServiceActivation.Draft draft, CatalogRelease release) {
        var violations = draft.parts().parts().stream()
                .filter(service -> isCustomerFacing(service, release))
                .map(service -> new Violation(
                        service.path() + "serviceSpecification.id",
                        "%s is a service that customers face".formatted(service.specificationId())))
                .toList();
        if (!violations.isEmpty()) {
            throw RequestRefused.unprocessable("customerFacingService", reasonOf(violations), violations);
        }
    }

    private static boolean isCustomerFacing(RequestedPart service, CatalogRelease release) {
        return release.serviceSpecification(service.specificationId())
                .filter(known -> !known.isResourceFacing())
                .isPresent();
    }

    private static String reasonOf(List<Violation> violations) {
        return "%s; such services are ordered as service orders (TMF641), which plan what they run on"
                .formatted(String.join(
                        "; ", violations.stream().map(Violation::toString).toList()));
    }
}
