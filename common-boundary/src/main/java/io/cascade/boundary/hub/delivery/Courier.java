package io.cascade.boundary.hub.delivery;

import io.cascade.boundary.hub.Attempts;
import io.cascade.boundary.hub.Subscription;
import io.cascade.boundary.hub.Subscriptions;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.trouble.Troubles;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one listener its events on a thread of its own, so that nobody waits for another's listener. Events of one
 * resource go out in their order, those of different resources side by side. A listener that failed gets one event at a
 * time until it takes one.
 */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int BATCH = 50;
    private static final int SIDE_BY_SIDE = 8;

    private final String subscriptionId;
    private final Subscriptions subscriptions;
    private final Attempts attempts;
    private final Loads loads;
    private final Sieve sieve;
    private final Callbacks callbacks;
    private final Troubles troubles;
    private final Clock clock;
    private final BooleanSupplier leads;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread;
    private volatile boolean dismissed;
    private List<Long> acknowledged = List.of();

    Courier(
            String subscriptionId,
            Subscriptions subscriptions,
            Attempts attempts,
            Loads loads,
            Sieve sieve,
            Callbacks callbacks,
            Troubles troubles,
            Clock clock,
            BooleanSupplier leads) {
        this.subscriptionId = subscriptionId;
        this.subscriptions = subscriptions;
        this.attempts = attempts;
        this.loads = loads;
        this.sieve = sieve;
        this.callbacks = callbacks;
        this.troubles = troubles;
        this.clock = clock;
        this.leads = leads;
        this.thread = Thread.ofVirtual().name("courier-" + subscriptionId).unstarted(this::workUntilDismissed);
    }

    /** How far a row of events came, and what stopped it, if anything did. */
    private record Progress(List<Long> acknowledged, Optional<String> failure) {}

    void start() {
        thread.start();
    }

    /** Says that there may be something to deliver. Never blocks. */
    void wake() {
        wakeUps.release();
    }

    /** It delivers nothing more, but may end what it is at. */
    void dismiss() {
        dismissed = true;
        wake();
    }

    /** Waits for what it is at, and cuts it off then. */
    void awaitEnd(Duration atMost) {
        try {
            if (!thread.join(atMost)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void workUntilDismissed() {
        try {
            while (!dismissed) {
                wakeUps.acquire();
                wakeUps.drainPermits();
                tryToDeliver();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            troubles.over(about());
        }
    }

    /** A courier that ended with a failure would leave its listener without events for ever. */
    private void tryToDeliver() {
        try {
            deliverAll();
            troubles.over(about());
        } catch (RuntimeException | Error e) {
            if (!dismissed) {
                var trouble = troubles.failed(about(), e);
                LOG.warn("the {} rests after: {}", about(), trouble.reason());
            }
        }
    }

    /** Also without a word, when this instance was held up for so long that another may lead. */
    private boolean isDismissed() {
        return dismissed || !leads.getAsBoolean();
    }

    private String about() {
        return "courier of listener " + subscriptionId;
    }

    private void deliverAll() {
        for (var listener = readyListener(); listener.isPresent(); listener = readyListener()) {
            var next = loads.next(
                    subscriptionId, acknowledged, listener.get().reachability().isGood() ? BATCH : 1);
            acknowledged = List.of();
            if (next.isEmpty()) {
                return;
            }
            try (var load = next.get()) {
                deliver(load, listener.get());
            }
        }
        if (!acknowledged.isEmpty()) {
            loads.remove(acknowledged);
            acknowledged = List.of();
        }
    }

    private void deliver(Load load, Subscription listener) {
        var rows = List.copyOf(load.events().stream()
                .collect(
                        Collectors.groupingBy(event -> Math.floorMod(event.key().hashCode(), SIDE_BY_SIDE)))
                .values());
        var progress = Parallel.map(rows, row -> deliverInOrder(row, load, listener));
        acknowledged =
                progress.stream().flatMap(row -> row.acknowledged().stream()).toList();
        var failure = progress.stream().flatMap(row -> row.failure().stream()).findFirst();
        if (isDismissed()) {
            return;
        }
        if (failure.isPresent()) {
            attempts.failed(subscriptionId, failure.get());
        } else if (!acknowledged.isEmpty() && !listener.reachability().isGood()) {
            attempts.succeeded(subscriptionId);
        }
    }

    private Progress deliverInOrder(List<Delivery> events, Load load, Subscription listener) {
        var done = new ArrayList<Long>(events.size());
        for (var event : events) {
            if (isDismissed() || subscriptions.find(subscriptionId).isEmpty()) {
                break;
            }
            var failure = bring(event, listener);
            if (failure.isPresent()) {
                return new Progress(done, failure);
            }
            done.add(event.id());
            if (load.isToBeLeft()) {
                break;
            }
        }
        return new Progress(done, Optional.empty());
    }

    /** What stopped it, if anything did; what the listener does not want is done without a word. */
    private Optional<String> bring(Delivery event, Subscription listener) {
        return sieve.letsPass(event, listener) ? callbacks.post(event, listener) : Optional.empty();
    }

    private Optional<Subscription> readyListener() {
        return isDismissed()
                ? Optional.empty()
                : subscriptions.find(subscriptionId).filter(listener -> listener.allowsAttemptAt(clock.instant()));
    }
}
