package io.cascade.platform.web.listing;

import java.util.List;
import java.util.stream.Stream;

/** One key by which a list is sorted: {@code -orderDate} is {@code orderDate} with the latest first. */
record Sorting(String path, boolean isDescending) {

    static List<Sorting> parse(List<String> given) {
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
