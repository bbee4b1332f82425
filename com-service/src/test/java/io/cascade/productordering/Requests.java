package io.cascade.productordering;

import io.cascade.testing.SampleData;
import java.util.UUID;

/** The orders of the sample data, each for a customer and a place of its own unless told otherwise. */
final class Requests {

    private Requests() {}

    static String golden() {
        return goldenFor("CUST-" + UUID.randomUUID(), "ADDR-" + UUID.randomUUID());
    }

    static String goldenFor(String customer, String place) {
        return SampleData.order("golden").replace("CUST-4821", customer).replace("ADDR-42-FIBRE-LANE", place);
    }

    static String broadbandAndStreaming() {
        return SampleData.order("broadband-ott").replace("CUST-4822", "CUST-" + UUID.randomUUID());
    }

    /** With one more attribute of the order. */
    static String with(String order, String attribute, String json) {
        return order.replaceFirst("\\{", "{\"%s\":%s,".formatted(attribute, json));
    }
}
