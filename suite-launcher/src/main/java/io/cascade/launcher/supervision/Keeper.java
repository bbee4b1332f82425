package io.cascade.launcher.supervision;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after one member, in a thread of its own: launch, wait until ready, wait until dead, and again. */
final class Keeper {

    private static final Logger log = LoggerFactory.getLogger(Keeper.class);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration START_PATIENCE = Duration.ofMinutes(4);

    private final Member member;
    private final SupervisionListener listener;
    private final ReentrantLock door = new ReentrantLock();
    private volatile boolean wanted;
    private volatile boolean ready;
    private volatile FirstStart firstStart = new FirstStart();
    private boolean retired;
    private int restarts;
    private @Nullable Thread thread;

    Keeper(Member member, SupervisionListener listener) {
        this.member = member;
        this.listener = listener;
    }

    Member member() {
        return member;
    }

    boolean isReady() {
        return ready && member.isAlive();
    }

    /** Starts the member and returns when it is ready. */
    void start() {
        locked(() -> {
            if (retired) {
                throw new StartFailed(member.name() + " is not started any more");
            }
            if (!wanted) {
                wanted = true;
                firstStart = new FirstStart();
                thread = Thread.ofPlatform()
                        .name("keeper-of-" + member.name())
                        .daemon()
                        .start(this::keep);
            }
        });
        firstStart.await();
    }

    /** Stops the member until it is started again; returns when it is gone. */
    void stop() {
        boolean wasWanted = wanted;
        locked(() -> {
            if (wanted) {
                wanted = false;
                member.stop();
            }
        });
        if (wasWanted) {
            awaitEndOfKeeping();
            listener.stopped(member);
        }
    }

    /** Stops the member for good. */
    void retire() {
        locked(() -> retired = true);
        stop();
    }

    private void keep() {
        var backoff = new Backoff();
        while (wanted) {
            long launched = System.nanoTime();
            try {
                liveOnce(launched);
            } catch (RuntimeException failure) {
                giveUpIfNeverReady(failure);
            }
            ready = false;
            if (wanted) {
                restarts++;
                listener.died(member);
                pauseWhileWanted(backoff.after(since(launched)));
            }
        }
        firstStart.fail(new StartFailed(member.name() + " was stopped while it was starting"));
    }

    private void liveOnce(long launched) {
        locked(() -> {
            if (wanted) {
                member.launch();
                listener.launched(member, restarts);
            }
        });
        while (wanted && member.isAlive()) {
            if (!ready) {
                becomeReady(launched);
            }
            Pause.of(GLANCE);
        }
        if (wanted && firstStart.isPending()) {
            throw new StartFailed(
                    "%s ended before it was ready.%n%s".formatted(member.name(), LogTail.of(member.log())));
        }
    }

    private void becomeReady(long launched) {
        if (member.isReady()) {
            ready = true;
            listener.ready(member, since(launched), restarts);
            firstStart.succeed();
        } else if (firstStart.isPending() && since(launched).compareTo(START_PATIENCE) > 0) {
            member.stop();
            throw new StartFailed("%s was not ready after %d s.%n%s"
                    .formatted(member.name(), START_PATIENCE.toSeconds(), LogTail.of(member.log())));
        }
    }

    /** A member that never worked would not work the next time either. */
    private void giveUpIfNeverReady(RuntimeException failure) {
        if (firstStart.isPending()) {
            wanted = false;
            firstStart.fail(
                    failure instanceof StartFailed refused
                            ? refused
                            : new StartFailed("%s did not start: %s".formatted(member.name(), failure), failure));
        } else {
            log.warn("{} could not be started again, the next try follows", member.name(), failure);
        }
    }

    private void pauseWhileWanted(Duration duration) {
        long begin = System.nanoTime();
        while (wanted && since(begin).compareTo(duration) < 0) {
            Pause.of(GLANCE);
        }
    }

    /** Two threads that look after one member would start it twice. */
    private void awaitEndOfKeeping() {
        Thread keeping = thread;
        if (keeping == null) {
            return;
        }
        try {
            keeping.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void locked(Runnable work) {
        door.lock();
        try {
            work.run();
        } finally {
            door.unlock();
        }
    }

    private static Duration since(long instant) {
        return Duration.ofNanos(System.nanoTime() - instant);
    }
}
