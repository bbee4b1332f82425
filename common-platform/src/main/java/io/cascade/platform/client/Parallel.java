package io.cascade.platform.client;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many remote calls at once, each on a virtual thread of its own. */
public final class Parallel {

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private Parallel() {}

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
        results.forEach(Parallel::awaitEnd);
        return results.stream().map(Future::resultNow).toList();
    }

    private static void awaitEnd(Future<?> result) {
        try {
            result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
