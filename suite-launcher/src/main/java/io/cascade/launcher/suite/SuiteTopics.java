package io.cascade.launcher.suite;

import io.cascade.local.Topic;
import java.util.List;
import java.util.stream.Stream;

/** The topics on which the suite tells what happens. */
final class SuiteTopics {

    private static final int PARTITIONS = 4;

    /** A release must not be read before what it is made of. */
    private static final int IN_ORDER = 1;

    private SuiteTopics() {}

    static List<Topic> all() {
        Stream<Topic> lifecycles = Stream.of(
                        "tmf.product-order.v1",
                        "tmf.service-order.v1",
                        "tmf.resource-order.v1",
                        "tmf.cancel-product-order.v1",
                        "tmf.cancel-service-order.v1",
                        "tmf.cancel-resource-order.v1",
                        "tmf.catalog-entry.v1",
                        "tmf.product.v1",
                        "tmf.service.v1",
                        "tmf.resource.v1")
                .map(name -> new Topic(name, PARTITIONS, false));
        return Stream.concat(lifecycles, Stream.of(new Topic("tmf.catalog.v1", IN_ORDER, true)))
                .toList();
    }
}
