package io.cascade.platform.errand;

import io.cascade.platform.client.Parallel;
import io.cascade.platform.trouble.Passing;
import io.cascade.platform.trouble.Pauses;
import io.cascade.platform.trouble.Troubles;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lane for work that is kept nowhere but in memory. What fails for a reason that may pass comes back after growing pauses,
 * without limit and without holding up the rest; a piece that can never succeed is left to whoever asks again.
 *
 * @param <T> the work
 */
public final class RetryingLane<T> {

    private static final Logger LOG = LoggerFactory.getLogger(RetryingLane.class);
    private static final Pauses PAUSES = new Pauses(Duration.ofMillis(500), Duration.ofSeconds(10));
    private static final int SINGLY_AT_ONCE = 4;
    private static final int MOST = 4_000;

    private final String name;
    private final Consumer<List<T>> handler;
    private final Troubles troubles;
    private final BatchLane<Piece<T>> lane;
    private final AtomicInteger inHand = new AtomicInteger();

    private record Piece<T>(T work, int failures) {}

    public RetryingLane(String name, int batchSize, Consumer<List<T>> handler, Troubles troubles) {
        this.name = name;
        this.handler = handler;
        this.troubles = troubles;
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
            handler.accept(batch.stream().map(Piece::work).toList());
            inHand.addAndGet(-batch.size());
            troubles.over(name);
        } catch (RuntimeException | StackOverflowError e) {
            var trouble = troubles.failed(name, e);
            LOG.warn("{} {} failed: {}", batch.size(), name, trouble.reason());
            if (batch.size() > 1 && !Passing.isOfDatabase(e)) {
                Parallel.each(batch, SINGLY_AT_ONCE, piece -> handle(List.of(piece)));
            } else if (Passing.is(e)) {
                batch.forEach(this::comeBackLater);
            } else {
                inHand.addAndGet(-batch.size());
            }
        }
    }

    private void comeBackLater(Piece<T> piece) {
        var pause = PAUSES.after(piece.failures() + 1);
        Thread.ofVirtual().name(name + "-again").start(() -> {
            try {
                Thread.sleep(pause);
                lane.add(new Piece<>(piece.work(), piece.failures() + 1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
