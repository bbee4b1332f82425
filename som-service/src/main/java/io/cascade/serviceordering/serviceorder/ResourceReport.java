package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.lifecycle.Waiting;
import java.util.List;

/** What a resource order says about one of its items. */
public sealed interface ResourceReport {

    String itemId();

    /** The resource order's version at the time; 0 when it told none, which counts as the newest. */
    long version();

    /** The item works again, or still. */
    record Underway(String itemId, long version) implements ResourceReport {}

    /** The item is done and uses these resources. */
    record Completed(String itemId, long version, List<UsedResource> resources) implements ResourceReport {}

    /** The item cannot go on: {@code PENDING} or {@code HELD}. */
    record Blocked(String itemId, long version, ResourceItemState as, Waiting reason) implements ResourceReport {}
}
