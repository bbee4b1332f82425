package io.cascade.simulator.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An accepted command on its way.
 *
 * @param received how often the command came
 * @param delivered how many callbacks were answered with success
 * @param deliveredAt when the last of them was
 * @param givenUp whether a callback found no taker for so long that no more are sent
 */
record NetworkOperation(
        Command command,
        Course course,
        Instant acceptedAt,
        int received,
        int delivered,
        @Nullable Instant deliveredAt,
        boolean givenUp) {

    static NetworkOperation accepted(Command command, Course course, Instant now) {
        return new NetworkOperation(command, course, now, 1, 0, null, false);
    }

    NetworkOperation receivedAgain() {
        return new NetworkOperation(command, course, acceptedAt, received + 1, delivered, deliveredAt, givenUp);
    }

    NetworkOperation calledBack(Instant now) {
        return new NetworkOperation(command, course, acceptedAt, received, delivered + 1, now, givenUp);
    }

    NetworkOperation givenUpOn() {
        return new NetworkOperation(command, course, acceptedAt, received, delivered, deliveredAt, true);
    }

    /** Whether no (further) callback will be sent. */
    boolean closed() {
        return givenUp || delivered >= course.callbacks();
    }

    String requestId() {
        return command.requestId();
    }

    @Nullable String correlationId() {
        return command.correlationId();
    }
}
