package io.cascade.serviceordering;

import io.cascade.testing.EventTopic;
import io.cascade.testing.TestWorkspace;

/** Resource order management as it reports to service orders. */
final class ResourceOrderManagement implements AutoCloseable {

    private static final int[] GOLDEN = {1, 2, 3, 4, 5, 6, 7};

    private final EventTopic topic;

    ResourceOrderManagement(TestWorkspace workspace) {
        topic = new EventTopic(workspace, "tmf.resource-order.v1");
    }

    void reports(ResourceOrderEvent event) {
        topic.publish(event.key(), event.envelope());
    }

    /** All items of the golden order. */
    void completes(String serviceOrder) {
        reports(completed(serviceOrder));
    }

    static ResourceOrderEvent completed(String serviceOrder) {
        return ResourceOrderEvent.about(serviceOrder).ofTheOrder("completed").completed(GOLDEN);
    }

    @Override
    public void close() {
        topic.close();
    }
}
