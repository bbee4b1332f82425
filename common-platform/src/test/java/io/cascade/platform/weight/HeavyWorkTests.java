package io.cascade.platform.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.platform.weight.HeavyWork.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeavyWorkTests {

    private static final long HEAP = Runtime.getRuntime().maxMemory();

    /** A batch may weigh a hundredth of the heap once it is loaded, a sixteenth of that as text. */
    private static final HeavyWork HEAVY = new HeavyWork(0.01);

    private static final long LIMIT = (long) (HEAP * 0.01) / 16;

    private final Map<String, Long> weights =
            Map.of("light", 1L, "third", LIMIT / 3, "half", LIMIT / 2, "heavy", LIMIT + 1);
    private final List<List<String>> handled = new ArrayList<>();

    @Test
    void lightWorkIsDoneAtOnce() {
        handle(List.of("light", "third", "half"));

        assertThat(handled).containsExactly(List.of("light", "third", "half"));
    }

    @Test
    void whatIsTooMuchTogetherIsDoneInPartsAndInItsOrder() {
        handle(List.of("half", "third", "half", "light", "third"));

        assertThat(handled)
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(weightOf(part)).isLessThanOrEqualTo(LIMIT));
        assertThat(handled.stream().flatMap(List::stream)).containsExactly("half", "third", "half", "light", "third");
    }

    @Test
    void whatIsHeavyByItselfIsDoneByItself() {
        handle(List.of("light", "heavy", "light"));

        assertThat(handled).contains(List.of("heavy"));
        assertThat(handled.stream().flatMap(List::stream)).containsExactly("light", "heavy", "light");
    }

    @Test
    void onlyOneHeavyPieceIsUnderWayEvenWhereOthersStartThreadsForIt() throws Exception {
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                threads.submit(() -> HEAVY.inParts(Turn.ERRANDS, List.of("heavy"), piece -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    Thread.ofVirtual().start(() -> HEAVY.expectLight(() -> LIMIT + 1));
                    rest();
                    underWay.decrementAndGet();
                }));
            }
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void newsDoNotWaitForErrands() throws Exception {
        var begun = new CountDownLatch(1);
        var heard = new CountDownLatch(1);
        var errand = Thread.ofVirtual()
                .start(() -> HEAVY.alone(Turn.ERRANDS, () -> {
                    begun.countDown();
                    await(heard);
                }));
        await(begun);

        HEAVY.alone(Turn.NEWS, heard::countDown);

        assertThat(errand.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void theTurnEndsWithThePieceEvenWhenItFails() {
        assertThatThrownBy(() -> HEAVY.alone(Turn.NEWS, () -> {
                    throw new IllegalStateException("simulated");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThatThrownBy(() -> HEAVY.expectLight(() -> LIMIT + 1)).isInstanceOf(TooMuchAtOnce.class);
    }

    private void handle(List<String> batch) {
        try {
            HEAVY.expectLight(() -> weightOf(batch));
            handled.add(batch);
        } catch (TooMuchAtOnce atOnce) {
            HEAVY.inParts(Turn.ERRANDS, batch, this::handle);
        }
    }

    private long weightOf(List<String> batch) {
        return batch.stream().mapToLong(weights::get).sum();
    }

    private static void rest() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
