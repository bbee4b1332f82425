package io.cascade.platform.errand;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue of one kind of errand. What arrives while a batch is under way forms the next batch: no waiting when idle,
 * large batches under load.
 */
final class ErrandLane {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandLane.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ErrandHandler handler;
    private final ErrandRows rows;
    private final Clock clock;
    private final BlockingQueue<Errand> queue = new LinkedBlockingQueue<>();
    private volatile boolean open;
    private volatile Thread thread = Thread.currentThread();

    ErrandLane(ErrandHandler handler, ErrandRows rows, Clock clock) {
        this.handler = handler;
        this.rows = rows;
        this.clock = clock;
    }

    String kind() {
        return handler.kind();
    }

    Duration patience() {
        return handler.patience();
    }

    void add(Errand errand) {
        queue.add(errand);
    }

    void open() {
        open = true;
        thread = Thread.ofVirtual().name("errand-" + kind()).start(this::work);
    }

    void close() {
        open = false;
        thread.interrupt();
    }

    private void work() {
        while (open) {
            try {
                handle(nextBatch());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("errands of kind {} wait for their safety net: {}", kind(), e.toString());
            }
        }
    }

    private List<Errand> nextBatch() throws InterruptedException {
        var batch = new ArrayList<Errand>();
        batch.add(queue.take());
        queue.drainTo(batch, handler.batchSize() - 1);
        return batch;
    }

    private void handle(List<Errand> batch) {
        try {
            handler.handle(batch);
        } catch (RuntimeException e) {
            LOG.warn("{} errands of kind {} failed: {}", batch.size(), kind(), e.toString(), e);
            if (batch.size() == 1) {
                postpone(batch.getFirst());
            } else {
                batch.forEach(errand -> handle(List.of(errand)));
            }
        }
    }

    private void postpone(Errand errand) {
        rows.postpone(List.of(errand), clock.instant().plus(pauseAfter(errand.attempt())));
    }

    /** Exponential with full jitter, so that a recovered far side is not met by everybody at once. */
    private static Duration pauseAfter(int attempt) {
        var ceiling = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(attempt, 10));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling + 1));
    }
}
