package io.cascade.ordering.aggregate;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.errand.OnSetAside;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.messaging.weight.TooMuchAtOnce;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Changes many aggregates at once: one transaction, weighed, locked in the order of their ids, changes announced.
 *
 * @param <A> the root entity, whose simple name is that of the resource
 */
public abstract class AggregateTransactions<A extends Aggregate> implements OnSetAside {

    final TransactionTemplate transaction;
    private final Aggregates<A> aggregates;
    private final Announcements<A> announcements;
    final HeavyWork heavy;
    final Class<A> type;

    protected AggregateTransactions(
            Class<A> type,
            TransactionTemplate transaction,
            Aggregates<A> aggregates,
            Announcements<A> announcements,
            HeavyWork heavy) {
        this.type = type;
        this.transaction = transaction;
        this.aggregates = aggregates;
        this.announcements = announcements;
        this.heavy = heavy;
    }

    /** Told of each aggregate that was changed, inside the transaction. */
    protected void changed(A aggregate) {
        announcements.announce(aggregate);
    }

    /**
     * The aggregates as they are now, to look at outside a transaction.
     *
     * @throws TooMuchAtOnce when they are not light
     */
    public final List<A> readNow(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var read = transaction.execute(tx -> {
            expectLight(ids);
            var found = aggregates.findAll(ids);
            found.forEach(Aggregate::loadWhole);
            return found;
        });
        return read == null ? List.of() : read;
    }

    /** Changes aggregates that were read before in a transaction of their own. */
    public final void changeNow(Collection<String> ids, Consumer<A> change) {
        transaction.executeWithoutResult(tx -> changeWeighed(ids, change));
    }

    /**
     * Changes one aggregate, in a transaction of its own unless the caller has one.
     *
     * @throws RequestRefused when there is none with this id
     */
    public final A changeOne(String id, Consumer<A> change) {
        return Objects.requireNonNull(transaction.execute(tx -> {
            var aggregate = lock(id);
            change.accept(aggregate);
            changed(aggregate);
            return aggregate;
        }));
    }

    /**
     * Forgets an aggregate that is over.
     *
     * @param precondition refuses what is not as it was believed to be
     * @throws RequestRefused when there is none with this id, or it is under way
     */
    public final void remove(String id, Consumer<A> precondition) {
        transaction.executeWithoutResult(tx -> {
            var aggregate = lock(id);
            if (!aggregate.isOver()) {
                throw RequestRefused.conflict(
                        "underWay",
                        "%s %s is under way: only one that has ended can be removed".formatted(resource(), id));
            }
            precondition.accept(aggregate);
            announcements.removed(aggregate);
            aggregates.delete(aggregate);
        });
    }

    @Override
    public void setAside(String subject, Waiting reason) {
        changeOpen(subject, aggregate -> aggregate.setAside(reason));
    }

    @Override
    public void takenUpAgain(String subject, Instant at) {
        changeOpen(subject, aggregate -> aggregate.takeUpAgain(at));
    }

    private void changeOpen(String id, Consumer<A> change) {
        changeWeighed(List.of(id), aggregate -> {
            if (!aggregate.isOver()) {
                change.accept(aggregate);
            }
        });
    }

    /**
     * Changes aggregates inside the caller's transaction.
     *
     * @throws TooMuchAtOnce when they are not light
     */
    public final void change(Collection<String> ids, Consumer<A> change) {
        expectLight(ids);
        changeWeighed(ids, change);
    }

    /** @throws TooMuchAtOnce when they are not light */
    final void expectLight(Collection<String> ids) {
        if (!ids.isEmpty()) {
            heavy.expectLight(() -> aggregates.storedBytes(ids.toArray(String[]::new)));
        }
    }

    /** Changes aggregates inside the caller's transaction that have been weighed, or whose memory is taken. */
    public final void changeWeighed(Collection<String> ids, Consumer<A> change) {
        for (var aggregate : lock(ids)) {
            change.accept(aggregate);
            changed(aggregate);
        }
    }

    private A lock(String id) {
        return lock(List.of(id)).stream().findFirst().orElseThrow(() -> RequestRefused.unknown(resource(), id));
    }

    private List<A> lock(Collection<String> ids) {
        var locked = aggregates.lockAll(ids.toArray(String[]::new));
        locked.forEach(Aggregate::loadWhole);
        return locked;
    }

    private String resource() {
        return StringUtils.uncapitalize(type.getSimpleName());
    }
}
