package io.cascade.catalog.impact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it is known what customers have ordered and have. */
public interface OrdersAndProducts {

    /** The orders under way that have an item of one of these offerings. */
    Answer openOrders(Set<String> offeringIds);

    /** The products in use that were sold by one of these offerings. */
    Answer liveProducts(Set<String> offeringIds);

    /** An order or a product. */
    record Found(String id, @Nullable String href, @Nullable String name) {}

    /** What is known; a neighbour that does not answer is no reason to say nothing. */
    sealed interface Answer {

        record Known(List<Found> found) implements Answer {}

        /** There may be more, for the reason given. */
        record PartlyKnown(List<Found> found, String reason) implements Answer {}

        record NotKnown(String reason) implements Answer {}
    }
}
