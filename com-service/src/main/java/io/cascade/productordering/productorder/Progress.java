package io.cascade.productordering.productorder;

import io.cascade.ordering.below.Below;
import java.util.List;
import java.util.Optional;

/** How far the items of an order are built: by what was handed down for each, and by the parts that it is a bundle of. */
public record Progress(List<ProductOrderItem> items, Below<ServiceItem> below) {

    /** What was handed down for one item. */
    public Below<ServiceItem> below(ProductOrderItem item) {
        return below.of(service -> service.belongsTo(item));
    }

    public List<ProductOrderItem> partsOf(ProductOrderItem bundle) {
        return items.stream().filter(item -> item.isPartOf(bundle)).toList();
    }

    /** The item that this one is a part of. */
    public Optional<ProductOrderItem> bundleOf(ProductOrderItem part) {
        return items.stream().filter(part::isPartOf).findFirst();
    }

    /** Whether all that the item needs is there: what is below it, and its parts. */
    boolean isBuilt(ProductOrderItem item) {
        return below(item).isDone() && partsOf(item).stream().noneMatch(ProductOrderItem::isOpen);
    }

    /** The items that are built, and not yet in the hands of the customer. */
    List<ProductOrderItem> builtAndOpen() {
        return items.stream().filter(item -> item.isOpen() && isBuilt(item)).toList();
    }

    /** Whether something has come to its end. */
    boolean isAnyDone() {
        return below.isAnyDone() || items.stream().anyMatch(item -> !item.isOpen());
    }
}
