package io.cascade.messaging.errand;

import java.time.Duration;
import java.util.List;

/**
 * Does the errands of one kind, many at a time. It ends each by {@link Errands#done} or {@link Errands#at} in the
 * transaction that keeps the result; one left alone comes back after its patience. Doing the same errand twice must be
 * harmless.
 */
public interface ErrandHandler {

    String kind();

    /** @throws RuntimeException when the errands must be tried again, with growing pauses */
    void handle(List<Errand> errands);

    /** How long an errand may be under way before it is taken up again, longer than any call that it makes. */
    default Duration patience() {
        return Duration.ofSeconds(20);
    }

    /** The most errands in one batch. */
    default int batchSize() {
        return 100;
    }

    /** The most batches that may be under way at a time, where one can take long. */
    default int batchesAtOnce() {
        return 1;
    }
}
