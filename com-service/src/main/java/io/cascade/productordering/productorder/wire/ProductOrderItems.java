package io.cascade.productordering.productorder.wire;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violations;
import io.cascade.ordering.order.ItemAction;
import io.cascade.productordering.productorder.OrderedProduct;
import io.cascade.productordering.productorder.ProductOrderItemDraft;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.productordering.ProductOrderItemDto;
import io.cascade.tmf.productordering.ProductRefOrValueDto;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nested items of the wire, laid flat for the domain, and their products. */
final class ProductOrderItems {

    static final String PRODUCT_PATH = "/tmf-api/productInventory/v4/product/";

    private ProductOrderItems() {}

    /** @throws RequestRefused when two items have the same id */
    static List<ProductOrderItemDraft> draftsOf(List<ProductOrderItemDto> items) {
        var twins = new Violations();
        findTwins("productOrderItem", items, new HashSet<>(), twins);
        twins.refuse();
        var drafts = new ArrayList<ProductOrderItemDraft>();
        items.forEach(item -> add(item, null, null, drafts));
        return drafts;
    }

    private static void findTwins(String path, List<ProductOrderItemDto> items, Set<String> ids, Violations twins) {
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var itemPath = "%s[%d]".formatted(path, i);
            if (!ids.add(item.id())) {
                twins.add(itemPath + ".id", "belongs to another item too");
            }
            findTwins(itemPath + ".productOrderItem", partsOf(item), ids, twins);
        }
    }

    private static List<ProductOrderItemDto> partsOf(ProductOrderItemDto item) {
        return Objects.requireNonNullElse(item.productOrderItem(), List.of());
    }

    private static void add(
            ProductOrderItemDto item,
            @Nullable String parent,
            @Nullable String placeOfParent,
            List<ProductOrderItemDraft> drafts) {
        var product = item.product();
        var place = Objects.requireNonNullElse(placeOf(product), placeOfParent == null ? "" : placeOfParent);
        drafts.add(new ProductOrderItemDraft(
                item.id(),
                parent,
                ItemAction.valueOf(item.action().name()),
                idOf(item.productOffering()),
                product == null ? null : idOf(product.productSpecification()),
                characteristicsOf(product),
                place.isEmpty() ? null : place,
                product == null ? null : product.id(),
                product == null ? JsonDocument.EMPTY : ProductOrderAttributes.PRODUCT.carriedOf(product),
                Charges.quotedPricesOf(item.itemPrice()),
                Charges.accountOf(item.billingAccount()),
                ProductOrderAttributes.ITEM.carriedOf(item)));
        partsOf(item).forEach(part -> add(part, item.id(), place.isEmpty() ? null : place, drafts));
    }

    static ProductRefOrValueDto productOf(OrderedProduct product) {
        var specification = product.specificationId();
        return new ProductRefOrValueDto(
                product.productId(),
                PRODUCT_PATH + product.productId(),
                null,
                specification == null ? null : RefDto.to(specification).a("ProductSpecification"),
                CharacteristicDto.all(product.characteristics()),
                null,
                "Product",
                product.carried().values());
    }

    private static Map<String, Object> characteristicsOf(@Nullable ProductRefOrValueDto product) {
        return CharacteristicDto.valuesOf(product == null ? null : product.productCharacteristic());
    }

    private static @Nullable String placeOf(@Nullable ProductRefOrValueDto product) {
        if (product == null || product.place() == null) {
            return null;
        }
        return product.place().stream()
                .map(PlaceDto::id)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String idOf(@Nullable RefDto reference) {
        return reference == null ? null : reference.id();
    }
}
