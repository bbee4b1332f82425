package io.cascade.simulator.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a whole array of inputs, so that all of it is taken or none. */
public final class Bulk {

    /** How many entries were taken. */
    public record Stored(int stored) {}

    /** Makes the value of one input, telling {@code check} what is wrong below {@code path}. */
    @FunctionalInterface
    public interface Reading<R, T> {
        T of(R request, InputCheck check, String path);
    }

    private Bulk() {}

    /** The values of {@code requests}. @throws Refusal (400) naming every fault of every input */
    public static <R, T> List<T> checked(List<@Nullable R> requests, Reading<R, T> reading) {
        var check = new InputCheck();
        List<T> values = new ArrayList<>(requests.size());
        for (int i = 0; i < requests.size(); i++) {
            R request = requests.get(i);
            String path = "[" + i + "]";
            check.that(request != null, path, "is null");
            if (request != null) {
                values.add(reading.of(request, check, path));
            }
        }
        check.done();
        return values;
    }
}
