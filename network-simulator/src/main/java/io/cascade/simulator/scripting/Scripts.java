package io.cascade.simulator.scripting;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.ServiceBusy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The scripts in force, in the order they were put. They live as long as the process: no journal keeps them. */
@Component
public class Scripts {

    /** A script and how often it was played. */
    record Played(Script script, int used) {

        boolean isExhausted() {
            return script.times() != null && used >= script.times();
        }
    }

    private static final int MOST = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Played> scripts = new LinkedHashMap<>();
    private volatile boolean any;

    /** The first script that concerns this request, counted as played. */
    public Optional<Script> play(String target, Facts facts) {
        if (!any) {
            return Optional.empty();
        }
        return locked(() -> scripts.values().stream()
                .filter(played -> !played.isExhausted() && played.script().concerns(target, facts))
                .findFirst()
                .map(played -> {
                    scripts.put(played.script().id(), new Played(played.script(), played.used() + 1));
                    return played.script();
                }));
    }

    /**
     * Lets a system beside the network play its script.
     *
     * @throws ServiceBusy if a script lets it fail
     */
    public void playFace(String face, Facts facts) {
        if (play(face, facts).isPresent()) {
            throw new ServiceBusy(face + " is scripted to fail");
        }
    }

    /** @throws RequestRefused (409) if there are a hundred others */
    Played put(Script script) {
        return locked(() -> {
            if (scripts.size() >= MOST && !scripts.containsKey(script.id())) {
                throw RequestRefused.conflict("conflict", "at most " + MOST + " scripts are in force at a time");
            }
            var fresh = new Played(script, 0);
            scripts.put(script.id(), fresh);
            any = true;
            return fresh;
        });
    }

    Optional<Played> find(String id) {
        return locked(() -> Optional.ofNullable(scripts.get(id)));
    }

    List<Played> all() {
        return locked(() -> List.copyOf(scripts.values()));
    }

    boolean remove(String id) {
        return locked(() -> {
            boolean known = scripts.remove(id) != null;
            any = !scripts.isEmpty();
            return known;
        });
    }

    void clear() {
        locked(() -> {
            scripts.clear();
            any = false;
            return any;
        });
    }

    private <R> R locked(Supplier<R> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
