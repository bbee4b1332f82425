package io.cascade.serviceordering.plan;

import io.cascade.serviceordering.decomposition.ServicePart;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A resource item that has its number and does not know yet what it waits for. */
record Numbered(String itemId, ServicePart part) {

    static List<Numbered> of(List<ServicePart> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Numbered("ROI-%03d".formatted(i + 1), parts.get(i)))
                .toList();
    }

    String specificationId() {
        return part.item().specificationId();
    }

    @Nullable String productOrderItemId() {
        return part.service().productOrderItemId();
    }
}
