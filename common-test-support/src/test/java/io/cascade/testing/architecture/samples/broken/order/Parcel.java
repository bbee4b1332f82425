package io.cascade.testing.architecture.samples.broken.order;

import io.cascade.kernel.json.JsonDocument;

/** An order that decides by what it only carries. */
class Parcel {

    private final JsonDocument carried;

    Parcel(JsonDocument carried) {
        this.carried = carried;
    }

    boolean isPaid() {
        return carried.get("payment") != null;
    }

    String currency() {
        return String.valueOf(carried.text("currency"));
    }

    boolean isGift() {
        return carried.values().containsKey("gift");
    }
}
