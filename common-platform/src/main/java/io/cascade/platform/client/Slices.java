package io.cascade.platform.client;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Long lists in pieces that a neighbour takes in one call. */
public final class Slices {

    static final int LONGEST = 500;

    private Slices() {}

    /** The pieces, in order; none of an empty list. */
    public static <T> Stream<List<T>> of(List<T> whole) {
        return IntStream.range(0, Math.ceilDiv(whole.size(), LONGEST))
                .mapToObj(i -> whole.subList(i * LONGEST, Math.min(whole.size(), (i + 1) * LONGEST)));
    }
}
