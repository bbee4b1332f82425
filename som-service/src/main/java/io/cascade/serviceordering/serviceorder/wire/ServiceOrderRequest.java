package io.cascade.serviceordering.serviceorder.wire;

import io.cascade.kernel.json.Carried;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violation;
import io.cascade.ordering.order.ItemAction;
import io.cascade.serviceordering.serviceorder.ExternalReference;
import io.cascade.serviceordering.serviceorder.ExternalReferences;
import io.cascade.serviceordering.serviceorder.ServiceOrderItemDraft;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.serviceordering.ServiceOrderCreateDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceRefOrValueDto;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a posted service order says, in the words of the domain. */
final class ServiceOrderRequest {

    static final String CATALOG_RELEASE = "catalogRelease";
    static final String PRODUCT_ORDER_ITEM = "productOrderItem";

    private final ServiceOrderCreateDto request;

    ServiceOrderRequest(ServiceOrderCreateDto request) {
        this.request = request;
    }

    /** @throws RequestRefused when there is no item, or two have the same id */
    List<ServiceOrderItemDraft> items() {
        var items = request.serviceOrderItem();
        var ids = new HashSet<String>();
        var violations = new ArrayList<Violation>();
        if (items.isEmpty()) {
            violations.add(new Violation("serviceOrderItem", "must have at least one entry"));
        }
        for (int i = 0; i < items.size(); i++) {
            if (!ids.add(items.get(i).id())) {
                violations.add(new Violation("serviceOrderItem[%d].id".formatted(i), "belongs to another item too"));
            }
        }
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
        return items.stream().map(ServiceOrderRequest::draftOf).toList();
    }

    /** @throws RequestRefused when it is not the number of a release */
    @Nullable Long catalogRelease() {
        var given = request.extension().get(CATALOG_RELEASE);
        return switch (given) {
            case null -> null;
            case Integer number -> number.longValue();
            case Long number -> number;
            default -> throw RequestRefused.breaksContract(CATALOG_RELEASE, "must be a whole number");
        };
    }

    @Nullable String customerId() {
        return Stream.ofNullable(request.relatedParty())
                .flatMap(List::stream)
                .filter(party -> "customer".equalsIgnoreCase(party.role()))
                .map(RelatedPartyDto::id)
                .findFirst()
                .orElse(null);
    }

    ExternalReferences externalReferences() {
        return new ExternalReferences(Stream.ofNullable(request.externalReference())
                .flatMap(List::stream)
                .map(reference -> new ExternalReference(
                        reference.id(), reference.externalReferenceType(), new JsonDocument(Carried.asMap(reference))))
                .toList());
    }

    JsonDocument carried() {
        return ServiceOrderAttributes.ALL.carriedOf(request);
    }

    private static ServiceOrderItemDraft draftOf(ServiceOrderItemDto item) {
        var service = item.service();
        return new ServiceOrderItemDraft(
                item.id(),
                ItemAction.valueOf(item.action().name()),
                Objects.toString(item.extension().get(PRODUCT_ORDER_ITEM), null),
                service.id(),
                nameOf(service),
                specificationIn(service).map(RefDto::id).orElse(null),
                characteristicsOf(service),
                ServiceOrderAttributes.SERVICE.carriedOf(service),
                ServiceOrderAttributes.ITEM.carriedOf(item));
    }

    private static @Nullable String nameOf(ServiceRefOrValueDto service) {
        return service.name() != null
                ? service.name()
                : specificationIn(service).map(RefDto::name).orElse(null);
    }

    private static Optional<RefDto> specificationIn(ServiceRefOrValueDto service) {
        return Optional.ofNullable(service.serviceSpecification());
    }

    private static Map<String, Object> characteristicsOf(ServiceRefOrValueDto service) {
        return CharacteristicDto.valuesOf(service.serviceCharacteristic());
    }
}
