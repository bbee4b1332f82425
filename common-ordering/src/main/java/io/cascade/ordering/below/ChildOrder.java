package io.cascade.ordering.below;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The order below that does the work of an order, and when it was last heard of.
 *
 * @param heardAt to the nearest half minute: news that follow each other closely need not all be noted
 * @param inquiries how often it was asked after since, without learning anything
 * @param cancelTaskId the task below that is to cancel it; absent while nobody wants that
 */
@Embeddable
public record ChildOrder(
        @Column(name = "child_order_id") String id,
        @Column(name = "heard_at") Instant heardAt,
        @Column(name = "inquiries") int inquiries,
        @Column(name = "child_cancel_task_id") @Nullable String cancelTaskId) {

    private static final Duration CLOSELY = Duration.ofSeconds(30);

    static ChildOrder taken(String id, Instant at) {
        return new ChildOrder(id, at, 0, null);
    }

    /** News have come by themselves. */
    ChildOrder heard(Instant at) {
        return inquiries == 0 && at.isBefore(heardAt.plus(CLOSELY)) ? this : new ChildOrder(id, at, 0, cancelTaskId);
    }

    /** It had to be asked for, and nothing was new. */
    ChildOrder inquired(Instant at) {
        return new ChildOrder(id, at, inquiries + 1, cancelTaskId);
    }

    ChildOrder cancelledBy(@Nullable String task) {
        return new ChildOrder(id, heardAt, inquiries, task);
    }
}
