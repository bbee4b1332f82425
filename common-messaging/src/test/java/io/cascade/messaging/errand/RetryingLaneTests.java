package io.cascade.messaging.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.trouble.NotHereYet;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetryingLaneTests {

    private static final String NAME = "work of a test";
    private static final String BAD = "bad";
    private static final String GOOD = "good";

    private final Troubles troubles = new Troubles(Clock.systemUTC());
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger tries = new AtomicInteger();
    private RuntimeException failure = new IllegalStateException("not like this");
    private volatile int failures;
    private final RetryingLane<String> lane = new RetryingLane<>(NAME, 10, this::handle, troubles, new Pace(0.002));

    @AfterEach
    void close() {
        lane.close();
    }

    @Test
    void triesAgainSoonWhateverTheFailure() {
        failures = 3;
        lane.open();

        lane.add(BAD);

        await().until(() -> done.contains(BAD));
        assertThat(troubles.present()).isEmpty();
    }

    @Test
    void leavesWhatNeverSucceedsToWhoeverAsksAgain() {
        failures = Integer.MAX_VALUE;
        lane.open();

        lane.add(BAD);
        await().until(() -> tries.get() == 20);
        failures = 0;
        lane.add(BAD);

        await().until(() -> done.equals(List.of(BAD)));
    }

    @Test
    void takesNoMoreThanItsMemoryIsMeantToHold() {
        for (int i = 0; i < 4_000; i++) {
            assertThat(lane.add(GOOD)).isTrue();
        }
        assertThat(lane.add(GOOD)).isFalse();

        lane.open();
        await().until(() -> done.size() == 4_000);

        assertThat(lane.add(GOOD)).isTrue();
    }

    @Test
    void triesWithoutLimitWhatMayPass() {
        failure = new NotHereYet("catalog release 7");
        failures = 30;
        lane.open();

        lane.add(BAD);

        await().until(() -> done.contains(BAD));
    }

    @Test
    void tellsOfThoseThatFailWhileOthersGoOn() {
        failure = new NotHereYet("catalog release 7");
        failures = Integer.MAX_VALUE;
        lane.open();
        lane.add(BAD);
        await().until(() -> tries.get() > 0);

        lane.add(GOOD);
        await().until(() -> done.contains(GOOD));

        assertThat(troubles.present()).containsOnlyKeys(NAME);
    }

    private void handle(List<String> work) {
        if (work.contains(BAD) && tries.getAndIncrement() < failures) {
            throw failure;
        }
        done.addAll(work);
    }
}
