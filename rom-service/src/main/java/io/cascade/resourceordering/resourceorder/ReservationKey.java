package io.cascade.resourceordering.resourceorder;

/**
 * By which the inventory knows a resource that is reserved for a try to build an item.
 *
 * @param position of the resource in the item's specification
 */
public record ReservationKey(RequestId request, int position) {

    @Override
    public String toString() {
        return "%s:%d".formatted(request, position);
    }
}
