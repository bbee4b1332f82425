package io.cascade.messaging.errand;

import io.cascade.kernel.caller.Caller;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Passing;
import io.cascade.messaging.trouble.Pauses;
import io.cascade.messaging.trouble.Troubles;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lane for work that is kept nowhere but in memory. What fails comes back after growing pauses, without holding up the
 * rest: without limit when the reason may pass, else so many times, after which it is left to whoever asks again. What fails
 * is told among the {@link Troubles} for as long as it does.
 *
 * @param <T> the work
 */
public final class RetryingLane<T> {

    private static final Logger LOG = LoggerFactory.getLogger(RetryingLane.class);
    private static final Pauses PAUSES = new Pauses(Duration.ofMillis(500), Duration.ofSeconds(10));
    private static final int SINGLY_AT_ONCE = 4;
    private static final int MOST = 4_000;

    /** How often a piece is tried that fails for no reason that may pass, some three minutes long. */
    private static final int MOST_TRIES = 20;

    private final String name;
    private final Consumer<List<T>> handler;
    private final Troubles troubles;
    private final Pauses pauses;
    private final BatchLane<Piece<T>> lane;
    private final AtomicInteger inHand = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();

    private record Piece<T>(T work, int failures) {

        boolean isFailing() {
            return failures > 0;
        }
    }

    public RetryingLane(String name, int batchSize, Consumer<List<T>> handler, Troubles troubles, Pace pace) {
        this.name = name;
        this.handler = handler;
        this.troubles = troubles;
        this.pauses = pace.of(PAUSES);
        this.lane = new BatchLane<>(name, batchSize, this::handle);
    }

    /** @return false when there is as much already as the memory is meant to hold, and nothing was taken */
    public boolean add(T work) {
        if (inHand.get() >= MOST) {
            return false;
        }
        inHand.incrementAndGet();
        lane.add(new Piece<>(work, 0));
        return true;
    }

    public void open() {
        lane.open();
    }

    public void close() {
        lane.close();
    }

    private void handle(List<Piece<T>> batch) {
        try {
            var work = batch.stream().map(Piece::work).toList();
            Caller.ownWork(name).has(() -> handler.accept(work));
            batch.forEach(this::ended);
            if (failing.get() == 0) {
                troubles.over(name);
            }
        } catch (RuntimeException | Error e) {
            var trouble = troubles.failed(name, e);
            LOG.warn("{} {} failed: {}", batch.size(), name, trouble.reason());
            if (batch.size() > 1 && !Passing.isOfDatabase(e)) {
                Parallel.each(batch, SINGLY_AT_ONCE, piece -> handle(List.of(piece)));
            } else {
                batch.forEach(piece -> failed(piece, e));
            }
        }
    }

    private void failed(Piece<T> piece, Throwable failure) {
        var again = new Piece<>(piece.work(), piece.failures() + 1);
        if (!piece.isFailing()) {
            failing.incrementAndGet();
        }
        if (Passing.is(failure) || again.failures() < MOST_TRIES) {
            comeBackLater(again);
        } else {
            LOG.error("given up after {} tries, until it is asked for again: {}", MOST_TRIES, piece.work(), failure);
            ended(again);
        }
    }

    private void ended(Piece<T> piece) {
        inHand.decrementAndGet();
        if (piece.isFailing()) {
            failing.decrementAndGet();
        }
    }

    private void comeBackLater(Piece<T> piece) {
        var pause = pauses.after(piece.failures());
        Thread.ofVirtual().name(name + "-again").start(() -> {
            try {
                Thread.sleep(pause);
                lane.add(piece);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
