package io.cascade.ordering.cancellation;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.messaging.errand.Errands;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All cancel tasks of a service. */
@Component
public class CancelTasks {

    static final String ERRAND = "cancel";

    private final CancelTaskRows rows;
    private final CancelTaskAnnouncements announcements;
    private final Errands errands;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    CancelTasks(
            CancelTaskRows rows,
            CancelTaskAnnouncements announcements,
            Errands errands,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.announcements = announcements;
        this.errands = errands;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes a task, which is safe from then on; whether its order can still be cancelled is found out right afterwards.
     *
     * @param carried the task as it was sent
     */
    public CancelTask take(String orderId, JsonDocument carried) {
        var task = new CancelTask(
                ids.next(), 1, orderId, CancelTaskState.LIFECYCLE.start(), Correlation.current(), null, null, carried);
        return Objects.requireNonNull(transaction.execute(tx -> {
            rows.insert(task);
            announcements.created(task);
            errands.now(ERRAND, task.id());
            return task;
        }));
    }

    public Optional<CancelTask> find(String id) {
        return inOrder(List.of(id)).stream().findFirst();
    }

    /** The tasks with these ids, in their order. */
    public List<CancelTask> inOrder(List<String> ids) {
        return rows.inOrder(ids);
    }

    /** Whether a task is not concluded; it is locked then until the caller's transaction ends. */
    boolean isOpen(String id) {
        return rows.lockOpen(id).isPresent();
    }

    /** Moves a task to what became of it, inside the caller's transaction; one that has ended stays as it is. */
    void move(String id, Cancellation outcome) {
        rows.lockOpen(id).map(open -> open.after(outcome, clock.instant())).ifPresent(this::tell);
    }

    /** Ends all tasks about an order inside the caller's transaction. */
    public void concludeAllOf(String orderId, Cancellation outcome) {
        rows.openOf(orderId).forEach(id -> move(id, outcome));
    }

    private void tell(CancelTask moved) {
        rows.update(moved);
        announcements.moved(moved);
    }
}
