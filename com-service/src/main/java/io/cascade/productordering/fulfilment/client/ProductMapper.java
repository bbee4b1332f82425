package io.cascade.productordering.fulfilment.client;

import io.cascade.productordering.fulfilment.ProductToDeliver;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderItem;
import io.cascade.productordering.productorder.ServiceItem;
import io.cascade.releasedcatalog.ProductOffering;
import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.inventory.ProductDto;
import io.cascade.tmf.inventory.ProductOrderItemRefDto;
import io.cascade.tmf.inventory.ProductStatusType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a delivered item to the product that its customer has from now on (TMF637). */
@Component
class ProductMapper {

    /** What the channel said of these is written by this mapper. */
    private static final Set<String> WRITTEN_HERE = Set.of("name", "place");

    private final ReleasedCatalog catalog;
    private final Clock clock;

    ProductMapper(ReleasedCatalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    ProductDto toProduct(ProductToDeliver product) {
        var order = product.order();
        var item = product.item();
        var name = nameOf(order, item);
        var extension = new LinkedHashMap<>(item.product().carried().values());
        extension.keySet().removeAll(WRITTEN_HERE);
        return new ProductDto(
                item.product().productId(),
                null,
                name,
                null,
                item.product().specificationId() == null,
                order.orderDate(),
                clock.instant(),
                null,
                ProductStatusType.ACTIVE,
                reference(item.product().offeringId(), name, "ProductOffering"),
                reference(item.product().specificationId(), null, "ProductSpecification"),
                characteristics(item),
                place(item),
                customer(order),
                List.of(new ProductOrderItemRefDto(order.getId(), null, item.itemId(), "add", Map.of())),
                services(order, item),
                "Product",
                extension);
    }

    private String nameOf(ProductOrder order, ProductOrderItem item) {
        return catalog.release(order.pinnedRelease())
                .flatMap(release ->
                        Optional.ofNullable(item.product().offeringId()).flatMap(release::offering))
                .map(ProductOffering::name)
                .orElse(String.valueOf(item.product().offeringId()));
    }

    private static @Nullable RefDto reference(@Nullable String id, @Nullable String name, String type) {
        return id == null ? null : RefDto.to(id).named(name).a(type);
    }

    private static List<CharacteristicDto> characteristics(ProductOrderItem item) {
        return CharacteristicDto.all(item.product().characteristics());
    }

    private static @Nullable List<PlaceDto> place(ProductOrderItem item) {
        var place = item.product().placeId();
        return place == null ? null : List.of(PlaceDto.installationAt(place));
    }

    private static @Nullable List<RelatedPartyDto> customer(ProductOrder order) {
        var customer = order.terms().customerId();
        return customer == null ? null : List.of(RelatedPartyDto.customer(customer));
    }

    private static List<RefDto> services(ProductOrder order, ProductOrderItem item) {
        return order.progress().below(item).stream().map(ProductMapper::service).toList();
    }

    private static RefDto service(ServiceItem item) {
        return RefDto.to(item.serviceId()).named(item.specificationName()).a("Service");
    }
}
