package io.cascade.messaging.neighbour;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many remote calls at once, each on a virtual thread of its own. */
public final class Parallel {

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private Parallel() {}

    /** What became of one call. */
    public sealed interface Attempt<A, B> {

        A input();

        record Succeeded<A, B>(A input, B result) implements Attempt<A, B> {}

        record Failed<A, B>(A input, RuntimeException failure) implements Attempt<A, B> {}
    }

    /**
     * The results in the order of the inputs.
     *
     * @throws RuntimeException the first failure, after all calls have ended
     */
    public static <A, B> List<B> map(List<A> inputs, Function<A, B> call) {
        if (inputs.size() == 1) {
            return List.of(call.apply(inputs.getFirst()));
        }
        var results = inputs.stream()
                .map(input -> THREADS.submit((Callable<B>) () -> call.apply(input)))
                .toList();
        var failures = results.stream()
                .map(Parallel::failureOf)
                .flatMap(Optional::stream)
                .toList();
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return results.stream().map(Future::resultNow).toList();
    }

    /** What became of each, in the order of the inputs: one that fails takes nothing from the others. */
    public static <A, B> List<Attempt<A, B>> attempt(List<A> inputs, Function<A, B> call) {
        return map(inputs, input -> attempt(input, call));
    }

    /** Does something about each, so many at a time. */
    public static <A> void each(List<A> inputs, int atOnce, Consumer<A> work) {
        var places = new Semaphore(atOnce);
        map(inputs, input -> {
            places.acquireUninterruptibly();
            try {
                work.accept(input);
                return input;
            } finally {
                places.release();
            }
        });
    }

    private static <A, B> Attempt<A, B> attempt(A input, Function<A, B> call) {
        try {
            return new Attempt.Succeeded<>(input, call.apply(input));
        } catch (RuntimeException e) {
            return new Attempt.Failed<>(input, e);
        }
    }

    /** Waits for the end of a call. */
    private static Optional<RuntimeException> failureOf(Future<?> result) {
        try {
            result.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(
                    e.getCause() instanceof RuntimeException failure
                            ? failure
                            : new IllegalStateException(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new IllegalStateException(e));
        }
    }
}
