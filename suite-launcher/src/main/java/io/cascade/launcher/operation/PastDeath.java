package io.cascade.launcher.operation;

import io.cascade.launcher.home.ProcessNote;
import java.time.Duration;
import java.time.Instant;

/** That a member has died and was started again: wrong at first, only worth knowing once it has been up for a while. */
record PastDeath(ProcessNote note) {

    private static final Duration FRESH = Duration.ofMinutes(5);

    boolean isOverAt(Instant now) {
        return note.isReady() && note.processStarted().plus(FRESH).isBefore(now);
    }

    String sentenceAt(Instant now) {
        return "%s died (%d×) and was started again, %s ago the last time"
                .formatted(note.name(), note.restarts(), Figures.seconds(Duration.between(note.processStarted(), now)));
    }
}
