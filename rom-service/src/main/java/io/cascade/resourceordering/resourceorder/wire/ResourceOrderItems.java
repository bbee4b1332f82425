package io.cascade.resourceordering.resourceorder.wire;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violation;
import io.cascade.ordering.order.ItemAction;
import io.cascade.resourceordering.allocation.AllocatedResource;
import io.cascade.resourceordering.resourceorder.OrderedItem;
import io.cascade.resourceordering.resourceorder.Predecessors;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.OrderItemRefDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemRelationshipDto;
import io.cascade.tmf.resourceordering.ResourceRefOrValueDto;
import io.cascade.tmf.resourceordering.ResourceRelationshipDto;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The items of a resource order between wire and domain. */
final class ResourceOrderItems {

    static final String DEPENDS_ON = "dependsOn";
    private static final String INVENTORY = "/tmf-api/resourceInventoryManagement/v4/resource/";

    private ResourceOrderItems() {}

    /** @throws RequestRefused when two items have the same id */
    static List<ResourceOrderItem.Draft> draftsOf(List<ResourceOrderItemDto> items) {
        var ids = new HashSet<String>();
        var twins = IntStream.range(0, items.size())
                .filter(i -> !ids.add(items.get(i).id()))
                .mapToObj(i -> new Violation("orderItem[%d].id".formatted(i), "belongs to another item too"))
                .toList();
        if (!twins.isEmpty()) {
            throw RequestRefused.breaksContract(twins);
        }
        return items.stream().map(ResourceOrderItems::draftOf).toList();
    }

    private static ResourceOrderItem.Draft draftOf(ResourceOrderItemDto item) {
        var specification = Optional.ofNullable(item.resourceSpecification());
        var service = Optional.ofNullable(item.service());
        var line = new OrderedItem(
                item.id(),
                ItemAction.valueOf(item.action().name()),
                specification.map(RefDto::id).orElse(null),
                specification
                        .map(RefDto::name)
                        .or(() -> specification.map(RefDto::id))
                        .orElse(null),
                Optional.ofNullable(item.decompositionRule()).map(RefDto::id).orElse(null),
                service.map(RefDto::id).orElse(null),
                service.map(RefDto::name).orElse(null),
                new Predecessors(predecessorsOf(item)),
                ResourceOrderAttributes.ITEM.carriedOf(item));
        return new ResourceOrderItem.Draft(line, characteristicsOf(item.resource()));
    }

    /** The item's characteristics with its primary resource; further resources hang on it. */
    static ResourceRefOrValueDto resourceOf(ResourceOrderItem item) {
        var primary = item.holding().primary().orElse(null);
        var further = item.holding().allocated().stream()
                .skip(1)
                .map(resource -> new ResourceRelationshipDto("together", valueOf(resource), Map.of()))
                .toList();
        return new ResourceRefOrValueDto(
                primary == null ? null : primary.id(),
                primary == null ? null : INVENTORY + primary.id(),
                primary == null ? null : primary.name(),
                characteristics(item.holding().producedByPrimary()),
                primary == null ? null : specification(primary.specificationId(), null, "ResourceSpecification"),
                further.isEmpty() ? null : further,
                "Resource",
                Map.of());
    }

    static @Nullable RefDto specificationOf(ResourceOrderItem item) {
        var id = item.line().specificationId();
        return id == null
                ? null
                : specification(id, item.line().specificationName(), "ResourceFacingServiceSpecification");
    }

    static @Nullable List<ResourceOrderItemRelationshipDto> relationshipsOf(ResourceOrderItem item) {
        var relations = item.predecessors().stream()
                .sorted()
                .map(id -> new ResourceOrderItemRelationshipDto(DEPENDS_ON, OrderItemRefDto.to(id), Map.of()))
                .toList();
        return relations.isEmpty() ? null : relations;
    }

    static @Nullable RefDto serviceOf(ResourceOrderItem item) {
        var id = item.line().serviceId();
        return id == null
                ? null
                : RefDto.to(id).named(item.line().serviceName()).a("Service");
    }

    static @Nullable RefDto ruleOf(ResourceOrderItem item) {
        var id = item.line().ruleId();
        return id == null ? null : RefDto.to(id).a("DecompositionRule");
    }

    private static ResourceRefOrValueDto valueOf(AllocatedResource resource) {
        return new ResourceRefOrValueDto(
                resource.id(),
                INVENTORY + resource.id(),
                resource.name(),
                characteristics(resource.characteristics()),
                specification(resource.specificationId(), null, "ResourceSpecification"),
                null,
                "Resource",
                Map.of());
    }

    private static RefDto specification(String id, @Nullable String name, String type) {
        return RefDto.to(id).named(name).a(type);
    }

    private static List<CharacteristicDto> characteristics(Map<String, Object> values) {
        return CharacteristicDto.all(values);
    }

    private static Map<String, Object> characteristicsOf(@Nullable ResourceRefOrValueDto resource) {
        return CharacteristicDto.valuesOf(resource == null ? null : resource.resourceCharacteristic());
    }

    private static Set<String> predecessorsOf(ResourceOrderItemDto item) {
        return Optional.ofNullable(item.orderItemRelationship()).stream()
                .flatMap(List::stream)
                .filter(relation -> DEPENDS_ON.equals(relation.relationshipType()))
                .map(relation -> relation.orderItem().itemId())
                .collect(Collectors.toSet());
    }
}
