package io.cascade.kernel.memory;

import io.cascade.kernel.refusal.ServiceBusy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The memory that pieces of work of a kind, such as requests, may use at one time. Each takes what it is going to need before
 * it needs it, and gives it back when it has been done. They wait in the order in which they came.
 */
public final class MemoryBudget {

    private static final int UNIT = 1024;

    private final Semaphore free;
    private final int whole;
    private final Duration patience;

    /** @param patience how long one waits for others to end */
    public MemoryBudget(long bytes, Duration patience) {
        this.whole = units(bytes);
        this.free = new Semaphore(whole, true);
        this.patience = patience;
    }

    /** Nothing yet. */
    public Share share() {
        return new Share();
    }

    /** Whether somebody waits for what others have. */
    public boolean isWanted() {
        return free.hasQueuedThreads();
    }

    private static int units(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(bytes, (long) UNIT));
    }

    /** What one piece of work has taken. It is used by one thread. */
    public final class Share implements AutoCloseable {

        private int taken;

        private Share() {}

        /**
         * Takes so many bytes more. Whoever wants more than there is gets all of it, alone.
         *
         * @throws ServiceBusy when others do not end in time
         */
        public void grow(long bytes) {
            int more = Math.min(units(bytes), whole - taken);
            if (more <= 0) {
                return;
            }
            if (!acquired(more, patience)) {
                throw new ServiceBusy("the service has too much in hand to take this on now");
            }
            taken += more;
        }

        /** Takes what it lacks of so many bytes, unless that is not there without waiting for others. */
        public boolean growsAtOnceTo(long bytes) {
            int more = Math.min(units(bytes), whole) - taken;
            if (more <= 0) {
                return true;
            }
            if (!acquired(more, Duration.ZERO)) {
                return false;
            }
            taken += more;
            return true;
        }

        private boolean acquired(int more, Duration patience) {
            try {
                return free.tryAcquire(more, patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() {
            free.release(taken);
            taken = 0;
        }
    }
}
