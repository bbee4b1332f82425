package io.cascade.launcher.contract;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bodies that fit the contracts of their addresses, and ask for far more than they are long. */
final class CostlyBodies {

    private static final int TOO_MANY = 1_001;
    private static final int FAR_TOO_MANY = 15_000;

    private static final Map<String, List<String>> BY_ADDRESS = Map.of(
            "/installedBaseQuery",
            List.of(
                    questions(TOO_MANY, n -> "k" + n),
                    questions(FAR_TOO_MANY, n -> "k"),
                    questions(1, n -> "k".repeat(3_000))),
            "/resourceCommand",
            List.of(
                    releases(TOO_MANY, n -> "k" + n),
                    releases(FAR_TOO_MANY, n -> "k"),
                    releases(11, n -> "k"),
                    releases(900, n -> "k" + n % 50),
                    releases(1, n -> "k".repeat(3_000)),
                    reservationOf("s".repeat(3_000))),
            "/productCommand",
            List.of(
                    products(TOO_MANY, n -> "k" + n),
                    products(FAR_TOO_MANY, n -> "k"),
                    products(1, n -> "k".repeat(3_000))),
            "/serviceCommand",
            List.of(
                    services(TOO_MANY, n -> "k" + n),
                    services(FAR_TOO_MANY, n -> "k"),
                    services(1, n -> "k".repeat(3_000))));

    private CostlyBodies() {}

    /** Those that are to be refused at an address. */
    static Stream<String> at(String path) {
        return BY_ADDRESS.entrySet().stream()
                .filter(bodies -> path.endsWith(bodies.getKey()))
                .flatMap(bodies -> bodies.getValue().stream());
    }

    private static String questions(int many, IntFunction<String> key) {
        return batch("query", many, key, """
                {"key": "%s", "customerId": "C", "productSpecificationId": "S"}""");
    }

    private static String releases(int many, IntFunction<String> key) {
        return batch("command", many, key, """
                {"key": "%s", "action": "release", "correlationId": "c"}""");
    }

    private static String reservationOf(String specification) {
        return batch("command", 1, n -> specification, """
                {"key": "k", "action": "reserve", "correlationId": "c", "kind": "shared", "name": "n",
                 "resourceSpecification": "%s"}""");
    }

    private static String products(int many, IntFunction<String> key) {
        return batch("command", many, key, """
                {"key": "%s", "correlationId": "c", "product": {"id": "hostile", "status": "active"}}""");
    }

    private static String services(int many, IntFunction<String> key) {
        return batch("command", many, key, """
                {"key": "%s", "correlationId": "c", "service": {"id": "hostile", "state": "active",
                 "serviceSpecification": {"id": "s"}}}""");
    }

    private static String batch(String attribute, int many, IntFunction<String> key, String entry) {
        return IntStream.range(0, many)
                .mapToObj(n -> entry.formatted(key.apply(n)))
                .collect(Collectors.joining(",", "{\"%s\": [".formatted(attribute), "]}"));
    }
}
