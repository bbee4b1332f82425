package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.kernel.json.Carried;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.resourceordering.serviceactivation.Relation;
import io.cascade.resourceordering.serviceactivation.RequestedPart;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.serviceactivation.ActivatedServiceRefOrValueDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One service that a request describes. */
record RequestedService(ActivatedServiceRefOrValueDto service) {

    /** What has a place of its own in the domain, or is known only to the server. */
    static final List<String> HONOURED = List.of(
            "id",
            "href",
            "name",
            "state",
            "serviceDate",
            "startDate",
            "serviceSpecification",
            "serviceCharacteristic",
            "serviceRelationship",
            "supportingResource",
            "decompositionRule",
            "monitor",
            "@type",
            "@referredType");

    RequestedPart part(String itemId, String path, List<Relation.Draft> relations) {
        var rule = service.decompositionRule();
        return new RequestedPart(
                itemId,
                path,
                service.state() == null || service.state() == ServiceStateType.ACTIVE,
                bringsSupport(),
                service.name(),
                specification().id(),
                specification().name(),
                rule == null ? null : rule.id(),
                characteristics(),
                relations,
                service.startDate(),
                carried());
    }

    private RefDto specification() {
        return Objects.requireNonNull(service.serviceSpecification());
    }

    private boolean bringsSupport() {
        return Stream.ofNullable(service.supportingService())
                .flatMap(List::stream)
                .anyMatch(supporting -> supporting.serviceSpecification() != null);
    }

    private Map<String, Object> characteristics() {
        var values = new LinkedHashMap<String, Object>();
        Stream.ofNullable(service.serviceCharacteristic())
                .flatMap(List::stream)
                .forEach(characteristic -> values.put(characteristic.name(), characteristic.value()));
        return values;
    }

    private JsonDocument carried() {
        return Carried.from(service, HONOURED.toArray(String[]::new));
    }
}
