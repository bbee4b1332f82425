package io.cascade.launcher.story;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do the same at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** So many calls, and what came of each. */
    static <T> List<T> times(int times, IntFunction<T> call) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> call.apply(i)))
                    .toList();
            return answers.stream().map(AtOnce::result).toList();
        }
    }

    /** A call for each of these, and what came of it. */
    static <S, T> List<T> forEach(List<S> subjects, Function<S, T> call) {
        return times(subjects.size(), i -> call.apply(subjects.get(i)));
    }

    private static <T> T result(Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError("a call got no answer", e);
        }
    }
}
