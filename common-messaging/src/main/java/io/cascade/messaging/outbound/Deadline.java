package io.cascade.messaging.outbound;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.core5.concurrent.Cancellable;

/** The moment at which a call is given up, and its connection closed. */
final class Deadline {

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Duration whole;
    private final ExecChain.Scope call;
    private final Future<?> alarm;
    private volatile boolean hasPassed;

    private Deadline(Duration whole, ExecChain.Scope call) {
        this.whole = whole;
        this.call = call;
        this.alarm = CLOCK.schedule(this::pass, whole.toMillis(), TimeUnit.MILLISECONDS);
    }

    static Deadline of(Duration whole, ExecChain.Scope call) {
        return new Deadline(whole, call);
    }

    /** The call is over. */
    void met() {
        alarm.cancel(false);
    }

    /** Closes the connection, or gives up waiting for one. */
    void giveUp() {
        if (call.originalRequest instanceof Cancellable request) {
            request.cancel();
        }
        call.execRuntime.discardEndpoint();
    }

    /** Why the call failed. */
    IOException reasonOr(IOException failure) {
        return hasPassed ? new CallCutOff("it takes longer than %s s".formatted(seconds()), failure) : failure;
    }

    private String seconds() {
        return String.valueOf(whole.toMillis() / 1_000.0).replaceFirst("\\.0$", "");
    }

    private void pass() {
        hasPassed = true;
        giveUp();
    }

    private static ScheduledThreadPoolExecutor clock() {
        var clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("call-deadlines").daemon().factory());
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }
}
