package io.cascade.launcher.contract;

import io.cascade.client.Endpoint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list, and what it says that it can be sorted by. */
record SortedList(Endpoint service, String path, List<String> attributes) {

    private static final Pattern REFUSAL = Pattern.compile("cannot be sorted by nonsense, but by ([^\"]+)");
    private static final List<String> HOW = List.of(
            "sort=%s", "sort=-%s", "sort=id,%s", "sort=%s,-id", "fields=none&sort=%s", "limit=1&offset=1&sort=%s");

    static Stream<SortedList> allOf(Endpoint service) {
        return new ServedAddresses(service)
                .all().stream()
                        .filter(address -> address.method().equals("GET")
                                && !address.path().contains(ServedAddresses.ID_OF_NOTHING))
                        .flatMap(address -> at(service, address.path()).stream());
    }

    private static Optional<SortedList> at(Endpoint service, String path) {
        var refusal = REFUSAL.matcher(service.get(path + "?sort=nonsense").body());
        return refusal.find()
                ? Optional.of(
                        new SortedList(service, path, List.of(refusal.group(1).split(", "))))
                : Optional.empty();
    }

    /** What it answers, where that is no list. */
    Stream<String> failures() {
        return attributes.stream()
                .flatMap(attribute -> HOW.stream().map(how -> path + "?" + how.formatted(attribute)))
                .flatMap(query -> failure(query).stream());
    }

    private Optional<String> failure(String query) {
        var answer = service.get(query);
        return answer.status() / 100 == 2
                ? Optional.empty()
                : Optional.of("%d for %s: %s".formatted(answer.status(), query, answer.body()));
    }
}
