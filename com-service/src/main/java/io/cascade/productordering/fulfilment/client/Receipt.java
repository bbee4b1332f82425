package io.cascade.productordering.fulfilment.client;

import io.cascade.messaging.neighbour.SenselessAnswer;
import org.jspecify.annotations.Nullable;

/** What billing and notification answer: the key of what they have taken. */
record Receipt(String key) {

    /** @throws java.io.UncheckedIOException when it is no receipt for this key */
    static String keyIn(@Nullable Receipt receipt, String key) {
        if (receipt == null || !receipt.key().equals(key)) {
            throw SenselessAnswer.found("it is no receipt for " + key);
        }
        return key;
    }
}
