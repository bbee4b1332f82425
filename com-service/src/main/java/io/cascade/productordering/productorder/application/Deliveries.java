package io.cascade.productordering.productorder.application;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.neighbour.Parallel.Attempt;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.productordering.fulfilment.ProductToDeliver;
import io.cascade.productordering.productorder.ProductOrderItem;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** What became of products that were to be written and billed. */
final class Deliveries {

    private final Set<String> delivered = new HashSet<>();
    private final Map<String, Refusal> refusals = new HashMap<>();
    private final SequencedMap<String, RuntimeException> failures = new LinkedHashMap<>();

    /** Somebody does not take a product as it is. */
    record Refusal(Party whose, String reason) {

        Waiting at(Instant now, Instant nextTry) {
            return Waiting.on(whose, "productRefused", "it refused the product with " + reason, now)
                    .until(nextTry)
                    .unblockedBy("whatever lets the %s take the product, which is sent again every minute"
                            .formatted(whose.words()));
        }
    }

    void refused(String key, Party whose, String reason) {
        refusals.put(key, new Refusal(whose, reason));
    }

    void billed(Attempt<ProductToDeliver, String> attempt) {
        switch (attempt) {
            case Attempt.Succeeded<ProductToDeliver, String> billed -> delivered.add(billed.result());
            case Attempt.Failed<ProductToDeliver, String> failed -> notBilled(failed.input(), failed.failure());
        }
    }

    private void notBilled(ProductToDeliver product, RuntimeException failure) {
        if (failure instanceof RefusedByNeighbour) {
            refused(product.key(), Party.BILLING, String.valueOf(failure.getMessage()));
        } else {
            failures.putIfAbsent(product.order().getId(), failure);
        }
    }

    boolean isOpen(ProductToDeliver product) {
        return !refusals.containsKey(product.key());
    }

    boolean delivered(ProductOrderItem item) {
        return delivered.contains(item.getId());
    }

    Optional<Refusal> refusalOf(ProductOrderItem item) {
        return Optional.ofNullable(refusals.get(item.getId()));
    }

    /** By the ids of the orders of which somebody did not answer about all products. */
    SequencedMap<String, RuntimeException> failures() {
        return failures;
    }
}
