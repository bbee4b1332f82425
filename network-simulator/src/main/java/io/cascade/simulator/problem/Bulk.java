package io.cascade.simulator.problem;

import java.util.ArrayList;
import java.util.List;

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

    /** The values of {@code requests}. @throws RequestRefused (400) naming every fault of every input */
    public static <R, T> List<T> checked(List<R> requests, Reading<R, T> reading) {
        var check = new InputCheck();
        List<T> values = new ArrayList<>(requests.size());
        for (int i = 0; i < requests.size(); i++) {
            values.add(reading.of(requests.get(i), check, "[" + i + "]"));
        }
        check.done();
        return values;
    }
}
