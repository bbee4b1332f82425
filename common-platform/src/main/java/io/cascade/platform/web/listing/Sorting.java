package io.cascade.platform.web.listing;

import io.cascade.platform.web.RequestRefused;
import java.util.List;
import java.util.stream.Stream;

/** One key by which a list is sorted: {@code -orderDate} is {@code orderDate} with the latest first. */
record Sorting(String path, boolean isDescending) {

    private static final int MOST_KEYS = 10;

    /** @throws RequestRefused when nobody could mean so many */
    static List<Sorting> parse(List<String> given) {
        var keys = given.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> key.startsWith("-")
                        ? new Sorting(key.substring(1), true)
                        : new Sorting(key.startsWith("+") ? key.substring(1) : key, false))
                .toList();
        if (keys.size() > MOST_KEYS) {
            throw RequestRefused.breaksContract("sort", "must be at most %d attributes".formatted(MOST_KEYS));
        }
        return keys;
    }
}
