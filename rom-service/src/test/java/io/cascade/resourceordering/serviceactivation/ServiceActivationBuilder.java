package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.JsonDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A request for activation in the making. The services are called S-1, S-2 and so on. */
final class ServiceActivationBuilder {

    static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    static final String ID = "A-1";

    private final List<RequestedPart> services = new ArrayList<>();

    private ServiceActivationBuilder() {}

    /** A VLAN on a bearer that is described with it. */
    static ServiceActivationBuilder vlanOnItsBearer() {
        return new ServiceActivationBuilder()
                .asking("ROI-001", "", "RFS-VLAN-SERVICE", true, related("dependsOn", "ROI-002"))
                .asking("ROI-002", "serviceRelationship[0].service.", "RFS-GPON-BEARER", true);
    }

    static ServiceActivationBuilder aRequest() {
        return new ServiceActivationBuilder();
    }

    static Relation.Draft related(String type, String item) {
        return new Relation.Draft(type, item, true, null, Map.of());
    }

    static Relation.Draft relatedToExisting(String type, String service) {
        return new Relation.Draft(type, service, false, null, Map.of());
    }

    ServiceActivationBuilder asking(
            String item, String path, String specification, boolean isToBeActive, Relation.Draft... relations) {
        services.add(new RequestedPart(
                item,
                path,
                isToBeActive,
                false,
                "service of " + item,
                specification,
                specification,
                null,
                Map.of("exchange", "EAST-07"),
                List.of(relations),
                null,
                JsonDocument.EMPTY));
        return this;
    }

    ServiceActivation begun() {
        var numbers = new AtomicInteger();
        return ServiceActivation.begin(
                ID,
                new ServiceActivation.Draft(
                        new MonitoredRequest("correlation-1", null, "fingerprint", JsonDocument.EMPTY),
                        new RequestedParts(services)),
                () -> "S-" + numbers.incrementAndGet(),
                NINE);
    }
}
