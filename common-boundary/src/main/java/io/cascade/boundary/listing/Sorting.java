package io.cascade.boundary.listing;

import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.stream.Stream;

/** One key by which a list is sorted: {@code -orderDate} is {@code orderDate} with the latest first. */
record Sorting(String path, boolean isDescending) {

    private static final int MOST_KEYS = 5;

    /** @throws RequestRefused when there are more keys than anybody sorts by */
    static List<Sorting> parse(List<String> given) {
        var keys = read(given);
        if (keys.size() > MOST_KEYS) {
            throw RequestRefused.breaksContract(
                    "sort", "must have at most %d keys, and has %d".formatted(MOST_KEYS, keys.size()));
        }
        return keys;
    }

    private static List<Sorting> read(List<String> given) {
        return given.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> key.startsWith("-")
                        ? new Sorting(key.substring(1), true)
                        : new Sorting(key.startsWith("+") ? key.substring(1) : key, false))
                .toList();
    }
}
