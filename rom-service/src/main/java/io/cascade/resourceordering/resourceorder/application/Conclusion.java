package io.cascade.resourceordering.resourceorder.application;

import io.cascade.activation.Verdict;
import io.cascade.resourceordering.allocation.AllocatedResource;
import io.cascade.resourceordering.allocation.AllocationRequest;
import io.cascade.resourceordering.allocation.ResourceInventory;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a verdict comes to once the network was read back and the inventory was told. */
sealed interface Conclusion {

    String requestId();

    /** The resources that the inventory is to put into use. */
    Stream<AllocationRequest> activations();

    /** The conclusion once the inventory has answered. */
    Conclusion settledBy(Map<String, ResourceInventory.Verdict> inUse);

    /** A verdict and the item that waits for it. */
    record Question(ResourceOrder order, ResourceOrderItem item, Verdict verdict) {}

    /** The network did it and its own word confirms it. */
    record Activated(
            String requestId, AllocationPlan plan, List<AllocationRequest> requests, List<AllocatedResource> resources)
            implements Conclusion {

        @Override
        public Stream<AllocationRequest> activations() {
            return requests.stream();
        }

        @Override
        public Conclusion settledBy(Map<String, ResourceInventory.Verdict> inUse) {
            var granted = new HashMap<String, AllocatedResource>();
            for (var request : requests) {
                if (inUse.get(request.key()) instanceof ResourceInventory.Verdict.Granted yes) {
                    granted.put(request.key(), yes.resource());
                } else {
                    return new Obstructed(
                            requestId,
                            "notPutIntoUse",
                            "the resource inventory did not take %s into use: %s"
                                    .formatted(request.choice(), reasonOf(inUse.get(request.key()))),
                            "mend the resource's record: it is taken into use again by itself");
                }
            }
            return new Activated(requestId, plan, requests, plan.inOrder(granted));
        }

        private static String reasonOf(ResourceInventory.@Nullable Verdict verdict) {
            if (verdict instanceof ResourceInventory.Verdict.Refused no) {
                return "%s, %s".formatted(no.code(), no.message());
            }
            return verdict instanceof ResourceInventory.Verdict.NotTaken no
                    ? "commandNotTaken: " + no.reason()
                    : "it gave no verdict";
        }
    }

    /** The item cannot complete until somebody acts. */
    record Obstructed(String requestId, String code, String reason, String remedy) implements Conclusion {

        @Override
        public Stream<AllocationRequest> activations() {
            return Stream.empty();
        }

        @Override
        public Conclusion settledBy(Map<String, ResourceInventory.Verdict> inUse) {
            return this;
        }
    }
}
