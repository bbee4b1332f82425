package io.cascade.ordering.aggregate;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.errand.OnSetAside;
import io.cascade.messaging.errand.Unfinished;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.neighbour.Parallel.Attempt;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.messaging.weight.TooMuchAtOnce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Reads and changes many aggregates at once: one transaction, locked in the order of their ids, changes announced. Locks
 * on aggregates come before those on errands, everywhere.
 *
 * @param <A> the root entity, whose simple name is that of the resource
 */
public class AggregateTransactions<A extends Aggregate> implements OnSetAside {

    private final TransactionTemplate transaction;
    private final Aggregates<A> aggregates;
    private final Announcements<A> announcements;
    private final Errands errands;
    private final HeavyWork heavy;
    private final Class<A> type;

    protected AggregateTransactions(
            Class<A> type,
            TransactionTemplate transaction,
            Aggregates<A> aggregates,
            Announcements<A> announcements,
            Errands errands,
            HeavyWork heavy) {
        this.type = type;
        this.transaction = transaction;
        this.aggregates = aggregates;
        this.announcements = announcements;
        this.errands = errands;
        this.heavy = heavy;
    }

    /** Told of each aggregate that was changed, inside the transaction. */
    protected void changed(A aggregate) {
        announcements.announce(aggregate);
    }

    /**
     * What the errands are about, to look at outside a transaction: as it was when they were asked for if that is still
     * in memory, otherwise as it is now.
     */
    public final List<A> read(Collection<Errand> subjects) {
        var known = new LinkedHashMap<String, A>();
        var unknown = new ArrayList<String>();
        for (var errand : subjects) {
            if (type.isInstance(errand.cargo())) {
                known.put(errand.subject(), type.cast(errand.cargo()));
            } else if (!known.containsKey(errand.subject())) {
                unknown.add(errand.subject());
            }
        }
        unknown.removeAll(known.keySet());
        readNow(unknown).forEach(aggregate -> known.put(aggregate.getId(), aggregate));
        return List.copyOf(known.values());
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

    /** Changes what the errands are about, and ends them with it. */
    public final void finish(Collection<Errand> done, Consumer<A> change) {
        if (done.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(tx -> {
            expectLight(idsOf(done.stream().filter(errand -> errand.cargo() == null)));
            changeWeighed(idsOf(done.stream()), change);
            errands.done(done);
        });
    }

    /**
     * As {@link #finish(Collection, Consumer)}, for changes that make parts of it which nobody could weigh before: they are
     * weighed as they are made.
     *
     * @throws TooMuchAtOnce when it becomes too much; nothing has changed then
     */
    public final void finishMaking(Collection<Errand> done, Consumer<A> change) {
        var made = new AtomicLong();
        finish(done, aggregate -> {
            change.accept(aggregate);
            made.addAndGet(aggregate.documents().mapToLong(JsonDocument::extent).sum());
            heavy.expectLightMade(made.get());
        });
    }

    /**
     * Asks somebody about each of those that are concerned, all at once and outside any transaction, then applies the answers
     * and ends the errands.
     *
     * @throws Unfinished for those about whom nobody answered, after the others are done
     */
    public final <R> void finish(
            Collection<Errand> done, Predicate<A> isConcerned, Function<A, R> ask, BiConsumer<A, R> apply) {
        var concerned = read(done).stream().filter(isConcerned).toList();
        var answers = new HashMap<String, R>();
        var failures = new LinkedHashMap<String, RuntimeException>();
        for (var attempt : Parallel.attempt(concerned, ask)) {
            switch (attempt) {
                case Attempt.Succeeded<A, R> told -> answers.put(told.input().getId(), told.result());
                case Attempt.Failed<A, R> failed -> failures.put(failed.input().getId(), failed.failure());
            }
        }
        finish(done, failures, aggregate -> {
            var answer = answers.get(aggregate.getId());
            if (answer != null) {
                apply.accept(aggregate, answer);
            }
        });
    }

    /**
     * Changes what the errands are about and ends them with it, but for those that failed.
     *
     * @param failures by the ids of what they are about
     * @throws Unfinished for those that failed, after the others are done
     */
    public final void finish(
            Collection<Errand> done, SequencedMap<String, RuntimeException> failures, Consumer<A> change) {
        concludeAllBut(failures, done, succeeded -> finish(succeeded, change));
    }

    /**
     * Ends errands that changed nothing, but for those that failed.
     *
     * @param failures by the ids of what they are about
     * @throws Unfinished for those that failed, after the others are done
     */
    public final void end(Collection<Errand> done, SequencedMap<String, RuntimeException> failures) {
        concludeAllBut(failures, done, succeeded -> transaction.executeWithoutResult(tx -> errands.done(succeeded)));
    }

    private static void concludeAllBut(
            SequencedMap<String, RuntimeException> failures, Collection<Errand> all, Consumer<List<Errand>> conclude) {
        var failed = all.stream().collect(Collectors.partitioningBy(errand -> failures.containsKey(errand.subject())));
        conclude.accept(failed.getOrDefault(false, List.of()));
        if (!failures.isEmpty()) {
            throw new Unfinished(
                    failed.getOrDefault(true, List.of()), failures.firstEntry().getValue());
        }
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

    private void expectLight(Collection<String> ids) {
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

    private static List<String> idsOf(Stream<Errand> errands) {
        return errands.map(Errand::subject).distinct().toList();
    }
}
