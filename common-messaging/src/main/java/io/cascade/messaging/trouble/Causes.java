package io.cascade.messaging.trouble;

import java.util.stream.Stream;

/** The chain of failures behind a failure. */
final class Causes {

    private static final int LONGEST = 30;

    private Causes() {}

    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause).limit(LONGEST);
    }

    static Throwable rootOf(Throwable failure) {
        return of(failure).reduce(failure, (earlier, later) -> later);
    }
}
