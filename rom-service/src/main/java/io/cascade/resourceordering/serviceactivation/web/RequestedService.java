package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.resourceordering.serviceactivation.Relation;
import io.cascade.resourceordering.serviceactivation.RequestedPart;
import io.cascade.resourceordering.serviceactivation.wire.ActivatedServiceAttributes;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.serviceactivation.ActivatedServiceRefOrValueDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One service that a request describes. */
record RequestedService(ActivatedServiceRefOrValueDto service) {

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
                ActivatedServiceAttributes.ALL.carriedOf(service));
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
        return CharacteristicDto.valuesOf(service.serviceCharacteristic());
    }
}
