package io.cascade.testing.architecture.samples.kept.order;

import io.cascade.kernel.json.JsonDocument;
import java.util.Map;

/** An order that hands on what it carries. */
class Parcel {

    private final JsonDocument carried;
    private final Map<String, String> labels;

    Parcel(JsonDocument carried, Map<String, String> labels) {
        this.carried = carried;
        this.labels = labels;
    }

    Map<String, Object> whole() {
        return carried.values();
    }

    boolean isGift() {
        return labels.containsKey("gift");
    }
}
