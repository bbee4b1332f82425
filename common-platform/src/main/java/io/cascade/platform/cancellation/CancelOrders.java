package io.cascade.platform.cancellation;

import io.cascade.platform.aggregate.Aggregate;
import io.cascade.platform.aggregate.AggregateTransactions;
import io.cascade.platform.correlation.Correlation;
import io.cascade.platform.errand.Errand;
import io.cascade.platform.errand.ErrandHandler;
import io.cascade.platform.errand.Errands;
import io.cascade.platform.ids.Ids;
import io.cascade.platform.json.JsonDocument;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes cancel tasks and carries them out. A task is safe when it has been taken; whether its order can still be
 * cancelled is found out right afterwards.
 *
 * @param <A> the orders
 */
public final class CancelOrders<A extends Aggregate> implements ErrandHandler {

    private static final String KIND = "cancel";

    private final CancelTasks tasks;
    private final CancelTaskAnnouncements announcements;
    private final AggregateTransactions<A> orders;
    private final Function<A, Optional<String>> cancel;
    private final TransactionTemplate transaction;
    private final Errands errands;
    private final Ids ids;
    private final Clock clock;

    /** @param cancel cancels the order, or says why it cannot be cancelled any more */
    public CancelOrders(
            CancelTasks tasks,
            CancelTaskAnnouncements announcements,
            AggregateTransactions<A> orders,
            Function<A, Optional<String>> cancel,
            TransactionTemplate transaction,
            Errands errands,
            Ids ids,
            Clock clock) {
        this.tasks = tasks;
        this.announcements = announcements;
        this.orders = orders;
        this.cancel = cancel;
        this.transaction = transaction;
        this.errands = errands;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param carried the task as it was sent */
    public CancelTask take(String orderId, JsonDocument carried) {
        var task = new CancelTask(
                ids.next(), orderId, CancelTaskState.ACKNOWLEDGED, Correlation.current(), null, null, carried);
        return Objects.requireNonNull(transaction.execute(tx -> {
            tasks.insert(task);
            announcements.created(task);
            errands.now(KIND, task.id());
            return task;
        }));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(List<Errand> wished) {
        for (var errand : wished) {
            transaction.executeWithoutResult(tx -> {
                tasks.find(errand.subject()).ifPresent(this::conclude);
                errands.done(List.of(errand));
            });
        }
    }

    /** Orders are locked before anything else, everywhere. */
    private void conclude(CancelTask task) {
        var obstacle = new AtomicReference<Optional<String>>(Optional.of("there is no order " + task.orderId()));
        orders.change(List.of(task.orderId()), order -> obstacle.set(cancel.apply(order)));
        tasks.lockOpen(List.of(task.id())).forEach(open -> {
            var concluded = open.concluded(Objects.requireNonNull(obstacle.get()), clock.instant());
            tasks.update(concluded);
            announcements.moved(concluded);
        });
    }
}
