package io.cascade.platform.errand;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The errands of one kind on their way to their handler, and what becomes of those that fail. */
final class ErrandLane {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandLane.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ErrandHandler handler;
    private final ErrandRows rows;
    private final Clock clock;
    private final BatchLane<Errand> lane;

    ErrandLane(ErrandHandler handler, ErrandRows rows, Clock clock) {
        this.handler = handler;
        this.rows = rows;
        this.clock = clock;
        this.lane = new BatchLane<>("errand-" + handler.kind(), handler.batchSize(), this::handle);
    }

    String kind() {
        return handler.kind();
    }

    Duration patience() {
        return handler.patience();
    }

    void add(Errand errand) {
        lane.add(errand);
    }

    void open() {
        lane.open();
    }

    void close() {
        lane.close();
    }

    /** A batch that fails is tried one by one, so that one bad errand does not hold up the others. */
    private void handle(List<Errand> batch) {
        try {
            handler.handle(batch);
        } catch (RuntimeException e) {
            LOG.warn("{} errands of kind {} failed: {}", batch.size(), kind(), e.toString());
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

    /** Exponential with jitter, so that a recovered far side is not met by everybody at once. */
    private static Duration pauseAfter(int attempt) {
        var ceiling = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(attempt, 10));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling + 1));
    }
}
