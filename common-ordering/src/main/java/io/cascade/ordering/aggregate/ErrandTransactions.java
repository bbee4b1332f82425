package io.cascade.ordering.aggregate;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.errand.Unfinished;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.neighbour.Parallel.Attempt;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.messaging.weight.TooMuchAtOnce;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what errands ask for: reads what they are about, and ends them in the transaction that changes it. Locks on aggregates
 * come before those on errands, everywhere.
 *
 * @param <A> the root entity, whose simple name is that of the resource
 */
public class ErrandTransactions<A extends Aggregate> extends AggregateTransactions<A> {

    private final Errands errands;

    protected ErrandTransactions(
            Class<A> type,
            TransactionTemplate transaction,
            Aggregates<A> aggregates,
            Announcements<A> announcements,
            Errands errands,
            HeavyWork heavy) {
        super(type, transaction, aggregates, announcements, heavy);
        this.errands = errands;
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

    private static List<String> idsOf(Stream<Errand> errands) {
        return errands.map(Errand::subject).distinct().toList();
    }
}
