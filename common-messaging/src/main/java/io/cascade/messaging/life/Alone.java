package io.cascade.messaging.life;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets suspects be tried one after the other, whatever kind of work they are: whichever ends the process was then the only
 * one in hand.
 */
@Component
public class Alone {

    /** Deaths alone after which a suspect is set aside. */
    public static final int MOST_DEATHS = 3;

    private final ReentrantLock lock = new ReentrantLock(true);

    /** Tries a suspect once nobody else tries one. */
    public void run(Runnable suspect) {
        lock.lock();
        try {
            suspect.run();
        } finally {
            lock.unlock();
        }
    }

    /** Tries a suspect once nobody else tries one, and gives what comes of it. */
    public <T> T call(Supplier<T> suspect) {
        lock.lock();
        try {
            return suspect.get();
        } finally {
            lock.unlock();
        }
    }
}
