package io.cascade.launcher.operation;

import java.util.List;
import java.util.stream.Stream;

/** What to do about work that waits, as far as its reason tells. */
enum Remedy {
    DATABASE(
            List.of("PSQLException", "SQLTransient", "HikariPool"),
            "Its database does not do what it is asked: ./cascade status says whether PostgreSQL is up, ./cascade down and up"
                    + " start it anew; the work then goes on by itself."),
    BROKER(
            List.of("org.apache.kafka", "broker"),
            "The broker does not do what it is asked: ./cascade status says whether it is up, ./cascade down and up start it"
                    + " anew; the work then goes on by itself."),
    REFUSED(
            List.of("RefusedByNeighbour"),
            "Whoever was asked refuses it as it is: mend what it names; it is tried again by itself."),
    NEIGHBOUR(
            List.of(
                    "ResourceAccessException",
                    "ConnectException",
                    "HttpHostConnect",
                    "SocketTimeout",
                    "ServiceUnavailable"),
            "Somebody who is needed is away: ./cascade status says who is not ready; it is tried again by itself.");

    private static final String OTHERWISE = "It is tried again by itself.";

    private final List<String> signs;
    private final String advice;

    Remedy(List<String> signs, String advice) {
        this.signs = signs;
        this.advice = advice;
    }

    static String of(String reason) {
        return Stream.of(values())
                .filter(remedy -> remedy.signs.stream().anyMatch(reason::contains))
                .findFirst()
                .map(remedy -> remedy.advice)
                .orElse(OTHERWISE);
    }
}
