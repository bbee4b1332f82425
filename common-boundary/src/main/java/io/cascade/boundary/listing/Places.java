package io.cascade.boundary.listing;

import io.cascade.kernel.refusal.ServiceBusy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** So many questions to the database at a time; the others wait for a while. */
final class Places {

    private final Semaphore free;
    private final Duration patience;
    private final String refusal;

    /**
     * @param patience how long a question waits for its turn
     * @param refusal what is said when that was not long enough
     */
    Places(int atOnce, Duration patience, String refusal) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
        this.refusal = refusal;
    }

    /** @throws ServiceBusy when others do not end in time */
    <T> T taking(Supplier<T> question) {
        if (!isMyTurn()) {
            throw new ServiceBusy(refusal);
        }
        try {
            return question.get();
        } finally {
            free.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
