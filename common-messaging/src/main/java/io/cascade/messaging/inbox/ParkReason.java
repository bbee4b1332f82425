package io.cascade.messaging.inbox;

import java.util.Set;

/** Why a record is parked, in words for whoever mends it: what our code says of it, and no more of a defect than that there is one. */
final class ParkReason {

    private static final Set<Class<? extends Throwable>> DEFECTS = Set.of(
            NullPointerException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            ArrayIndexOutOfBoundsException.class,
            StringIndexOutOfBoundsException.class,
            UnsupportedOperationException.class);

    private ParkReason() {}

    static String of(Throwable failure) {
        var message = failure.getMessage();
        var isDefect = failure instanceof Error || DEFECTS.contains(failure.getClass()) || message == null;
        return isDefect
                ? "its event ended in a defect of this service (%s), which the log shows"
                        .formatted(failure.getClass().getSimpleName())
                : "its event cannot be applied: " + message;
    }
}
