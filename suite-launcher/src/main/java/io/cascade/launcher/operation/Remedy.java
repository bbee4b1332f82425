package io.cascade.launcher.operation;

import java.util.stream.Stream;

/** What to do about work that waits, by what it does not get on for. */
enum Remedy {
    DATABASE(
            "database",
            "Its database does not do what it is asked: ./cascade status says whether PostgreSQL is up, ./cascade down and up"
                    + " start it anew; the work then goes on by itself."),
    BROKER(
            "broker",
            "The broker does not do what it is asked: ./cascade status says whether it is up, ./cascade down and up start it"
                    + " anew; the work then goes on by itself."),
    REFUSED("refusal", "Whoever was asked refuses it as it is: mend what it names; it is tried again by itself."),
    NEIGHBOUR(
            "neighbour",
            "Somebody who is needed is away: ./cascade status says who is not ready; it is tried again by itself.");

    private static final String OTHERWISE = "It is tried again by itself.";

    private final String code;
    private final String advice;

    Remedy(String code, String advice) {
        this.code = code;
        this.advice = advice;
    }

    /** @param code of what the work does not get on for, as services say it */
    static String of(String code) {
        return Stream.of(values())
                .filter(remedy -> remedy.code.equals(code))
                .findFirst()
                .map(remedy -> remedy.advice)
                .orElse(OTHERWISE);
    }
}
