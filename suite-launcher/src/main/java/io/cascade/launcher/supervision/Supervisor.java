package io.cascade.launcher.supervision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Keeps members running until it is closed; stops them in the opposite order. */
public final class Supervisor implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofMillis(50);

    private final SupervisionListener listener;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Keeper> keepers = new LinkedHashMap<>();

    public Supervisor(SupervisionListener listener) {
        this.listener = listener;
    }

    /**
     * Starts members that may run side by side, and returns when all of them are ready.
     *
     * @throws StartFailed for the first one that does not become ready; those already running stay until this is closed
     */
    public void start(List<? extends Member> members, Pace pace) {
        List<Keeper> group =
                members.stream().map(member -> new Keeper(member, listener)).toList();
        synchronized (this) {
            groups.add(new Group(group, pace));
            group.forEach(keeper -> keepers.put(keeper.member().name(), keeper));
        }
        inParallel(group, pace.startingAtOnce(), Keeper::start);
    }

    /** Starts a member that was stopped by name, and returns when it is ready. */
    public void start(String name) {
        keeper(name).start();
    }

    /** Stops one member until it is started by name. */
    public void stop(String name) {
        keeper(name).stop();
    }

    /** Ends the process of a member as a crash would: it will be started again. Returns when the process is gone. */
    public void kill(String name) {
        Member member = member(name);
        var pid = member.pid();
        member.kill();
        while (pid.isPresent() && member.pid().equals(pid) && member.isAlive()) {
            Pause.of(GLANCE);
        }
    }

    /** @throws IllegalStateException if the member is not ready in time */
    public void awaitReady(String name, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady(name)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("%s is not ready after %s".formatted(name, patience));
            }
            Pause.of(GLANCE);
        }
    }

    public boolean isReady(String name) {
        return keeper(name).isReady();
    }

    public Member member(String name) {
        return keeper(name).member();
    }

    /** Stops everything, the last group first and its last member first; returns when all is gone. */
    @Override
    public void close() {
        List<Group> started;
        synchronized (this) {
            started = List.copyOf(groups).reversed();
        }
        started.forEach(
                group -> inParallel(group.keepers().reversed(), group.pace().stoppingAtOnce(), Keeper::retire));
    }

    private synchronized Keeper keeper(String name) {
        return Optional.ofNullable(keepers.get(name))
                .orElseThrow(() -> new IllegalArgumentException("Nothing is called " + name));
    }

    private static void inParallel(Collection<Keeper> group, int atATime, java.util.function.Consumer<Keeper> work) {
        try (ExecutorService hands = Executors.newFixedThreadPool(atATime)) {
            var all = group.stream()
                    .map(keeper -> CompletableFuture.runAsync(() -> work.accept(keeper), hands))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof StartFailed refused ? refused : failure;
        }
    }

    private record Group(List<Keeper> keepers, Pace pace) {}
}
