package io.cascade.messaging.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BatchLaneTests {

    private final CountDownLatch over = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();

    @Test
    void goesOnBesideABatchThatTakesLong() {
        var lane = new BatchLane<String>("test", 1, 2, this::handle);
        lane.open();
        List.of("long", "short", "short").forEach(lane::add);

        await().untilAsserted(() -> assertThat(done).containsExactly("short", "short"));
        over.countDown();
        await().untilAsserted(() -> assertThat(done).containsExactly("short", "short", "long"));
        lane.close();
    }

    private void handle(List<String> batch) {
        if (batch.contains("long")) {
            awaitQuietly();
        }
        done.addAll(batch);
    }

    private void awaitQuietly() {
        try {
            assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
