package io.cascade.messaging.errand;

import java.util.List;

/** Some errands of a batch failed; the others are done and have ended. */
public final class Unfinished extends RuntimeException {

    private final transient List<Errand> errands;

    public Unfinished(List<Errand> errands, RuntimeException firstFailure) {
        super("%d errands failed: %s".formatted(errands.size(), firstFailure), firstFailure);
        this.errands = List.copyOf(errands);
    }

    List<Errand> errands() {
        return errands;
    }
}
