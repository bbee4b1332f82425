package io.cascade.kernel.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.refusal.ServiceBusy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryBudgetTests {

    private static final int KIB = 1024;

    private final MemoryBudget budget = new MemoryBudget(100 * KIB, Duration.ofMillis(20));

    @Test
    void refusesWhoFindsTooLittleLeftAndTakesHimOnceOthersHaveEnded() {
        try (var second = budget.share()) {
            try (var first = budget.share()) {
                first.grow(60 * KIB);

                assertThatThrownBy(() -> second.grow(60 * KIB))
                        .isInstanceOf(ServiceBusy.class)
                        .hasMessageContaining("try again");
            }
            assertThatCode(() -> second.grow(60 * KIB)).doesNotThrowAnyException();
        }
    }

    @Test
    void givesAllOfItToWhoWantsMoreThanThereIs() {
        try (var all = budget.share();
                var other = budget.share()) {
            all.grow(50 * KIB);
            all.grow(500 * KIB);

            assertThatThrownBy(() -> other.grow(1)).isInstanceOf(ServiceBusy.class);
        }
    }

    @Test
    void growsAtOnceOnlyToWhatIsThere() {
        try (var share = budget.share();
                var other = budget.share()) {
            other.grow(50 * KIB);

            assertThat(share.growsAtOnceTo(30 * KIB)).isTrue();
            assertThat(share.growsAtOnceTo(60 * KIB)).isFalse();
            assertThat(share.growsAtOnceTo(50 * KIB)).isTrue();
            other.close();
            assertThat(share.growsAtOnceTo(600 * KIB)).isTrue();

            assertThatThrownBy(() -> other.grow(1)).isInstanceOf(ServiceBusy.class);
        }
    }

    @Test
    void holdsNoMoreAtATimeThanThereIs() throws Exception {
        var patient = new MemoryBudget(100 * KIB, Duration.ofSeconds(30));
        var inHand = new AtomicInteger();
        var ends = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                int wanted = 1 + i % 40;
                ends.add(threads.submit(() -> {
                    try (var share = patient.share()) {
                        share.grow((long) wanted * KIB);
                        assertThat(inHand.addAndGet(wanted)).isLessThanOrEqualTo(100);
                        Thread.yield();
                        inHand.addAndGet(-wanted);
                    }
                }));
            }
        }
        for (var end : ends) {
            end.get();
        }
        assertThat(inHand).hasValue(0);
    }
}
