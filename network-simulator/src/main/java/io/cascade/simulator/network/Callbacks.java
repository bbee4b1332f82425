package io.cascade.simulator.network;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends each callback when its time has come, and again until it is taken. One thread watches the clock, a fixed number
 * of virtual threads send; what waits costs no more than its request id. After a restart the operations that still owe
 * a callback are taken up again.
 */
@Component
class Callbacks implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);

    private record Attempt(String requestId, int number) {

        Attempt next() {
            return new Attempt(requestId, number + 1);
        }
    }

    private final NetworkOperations operations;
    private final CallbackSender sender;
    private final NetworkProperties.CallbackTerms terms;
    private final Clock clock;
    private final BlockingQueue<Attempt> due = new LinkedBlockingQueue<>();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("callback-timer").factory(), new ThreadPoolExecutor.DiscardPolicy());
    private volatile boolean running;

    Callbacks(NetworkOperations operations, CallbackSender sender, NetworkProperties properties, Clock clock) {
        this.operations = operations;
        this.sender = sender;
        this.terms = properties.callback();
        this.clock = clock;
    }

    void schedule(NetworkOperation operation) {
        Instant callbackAt = operation.course().callbackAt();
        if (callbackAt != null) {
            after(Duration.between(clock.instant(), callbackAt), new Attempt(operation.requestId(), 1));
        }
    }

    private void after(Duration delay, Attempt attempt) {
        if (delay.isPositive()) {
            timer.schedule(() -> due.add(attempt), delay.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            due.add(attempt);
        }
    }

    private void sendWhatIsDue() {
        while (running) {
            try {
                make(due.take());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("A callback was lost until the next start", e);
            }
        }
    }

    private void make(Attempt attempt) {
        operations
                .find(attempt.requestId())
                .filter(operation -> !operation.closed())
                .ifPresent(operation -> {
                    if (sender.send(operation)) {
                        recordDelivery(operation);
                    } else if (attempt.number() < terms.attempts()) {
                        after(terms.delayAfter(attempt.number()), attempt.next());
                    } else {
                        giveUp(operation);
                    }
                });
    }

    private void recordDelivery(NetworkOperation operation) {
        NetworkOperation called = operations.change(operation, it -> it.calledBack(clock.instant()));
        if (!called.closed()) {
            due.add(new Attempt(called.requestId(), 1));
        }
    }

    private void giveUp(NetworkOperation operation) {
        LOG.warn(
                "Nobody took the callback of {} at {}: given up",
                operation.requestId(),
                operation.command().callback());
        operations.change(operation, NetworkOperation::givenUpOn);
    }

    @Override
    public void start() {
        running = true;
        operations.forEachOpen(this::schedule);
        for (int i = 0; i < terms.parallel(); i++) {
            Thread.ofVirtual().name("callback-" + i).start(this::sendWhatIsDue);
        }
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
        due.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server starts and after it stops: an operation is either found here or accepted there. */
    @Override
    public int getPhase() {
        return 0;
    }
}
