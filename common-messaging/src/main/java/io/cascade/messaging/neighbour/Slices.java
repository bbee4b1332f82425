package io.cascade.messaging.neighbour;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;

/** Long lists in pieces that a neighbour takes in one call. */
public final class Slices {

    static final int LONGEST = 500;

    private Slices() {}

    /**
     * The answers to the pieces, in order; none for an empty list. A piece that the neighbour finds too large is sent in
     * halves, so nothing may have come of it.
     */
    public static <T, R> Stream<R> send(List<T> whole, Function<List<T>, R> call) {
        return of(whole).flatMap(slice -> sendOrHalve(slice, call));
    }

    /**
     * As {@link #send}, where a piece that the neighbour refuses as it is goes in halves, too, until what makes it refuse stands
     * alone: the others are taken.
     *
     * @param refused the answer to an element that is refused by itself
     */
    static <T, R> Stream<R> sendSingling(
            List<T> whole, Function<List<T>, R> call, BiFunction<T, RefusedByNeighbour, R> refused) {
        return of(whole).flatMap(slice -> sendOrSingle(slice, call, refused));
    }

    private static <T> Stream<List<T>> of(List<T> whole) {
        return IntStream.range(0, Math.ceilDiv(whole.size(), LONGEST))
                .mapToObj(i -> whole.subList(i * LONGEST, Math.min(whole.size(), (i + 1) * LONGEST)));
    }

    private static <T, R> Stream<R> sendOrHalve(List<T> slice, Function<List<T>, R> call) {
        try {
            return Stream.of(call.apply(slice));
        } catch (HttpClientErrorException e) {
            if (e.getStatusCode() != HttpStatus.CONTENT_TOO_LARGE || slice.size() == 1) {
                throw e;
            }
            return halvesOf(slice).flatMap(part -> sendOrHalve(part, call));
        }
    }

    private static <T, R> Stream<R> sendOrSingle(
            List<T> slice, Function<List<T>, R> call, BiFunction<T, RefusedByNeighbour, R> refused) {
        try {
            return Stream.of(RefusedByNeighbour.orAnswer(() -> call.apply(slice)));
        } catch (RefusedByNeighbour e) {
            return slice.size() == 1
                    ? Stream.of(refused.apply(slice.getFirst(), e))
                    : halvesOf(slice).flatMap(part -> sendOrSingle(part, call, refused));
        }
    }

    private static <T> Stream<List<T>> halvesOf(List<T> slice) {
        int half = slice.size() / 2;
        return Stream.of(slice.subList(0, half), slice.subList(half, slice.size()));
    }
}
