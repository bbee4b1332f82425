package io.cascade.messaging.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.messaging.weight.HeavyWork.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeavyWorkTests {

    private static final long HEAP = Runtime.getRuntime().maxMemory();

    /** A batch may weigh a hundredth of the heap once it is loaded, a sixteenth of that as text. */
    private static final HeavyWork HEAVY = new HeavyWork(0.01, 0.05);

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
        var batch = List.of("half 1", "third 1", "half 2", "light", "third 2");

        handle(batch);

        assertThat(handled)
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(weightOf(part)).isLessThanOrEqualTo(LIMIT));
        assertThat(handled.stream().flatMap(List::stream)).containsExactlyElementsOf(batch);
    }

    @Test
    void whatIsHeavyByItselfIsDoneByItself() {
        handle(List.of("light 1", "heavy", "light 2"));

        assertThat(handled).contains(List.of("heavy"));
        assertThat(handled.stream().flatMap(List::stream)).containsExactly("light 1", "heavy", "light 2");
    }

    @Test
    void allPiecesAboutOneHeavyThingAreDoneTogether() {
        handle(List.of("heavy", "light", "heavy", "heavy"));

        assertThat(handled).containsExactlyInAnyOrder(List.of("heavy", "heavy", "heavy"), List.of("light"));
    }

    @Test
    void onlyOneHeavyPieceIsUnderWay() {
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                threads.submit(() -> HEAVY.alone(Turn.ERRANDS, () -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    rest();
                    underWay.decrementAndGet();
                }));
            }
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void heavyPiecesAreDoneSideBySideAsLongAsThereIsRoom() throws Exception {
        var bothUnderWay = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pieces = List.of("heavy 1", "heavy 2").stream()
                    .map(piece -> threads.submit(() -> doHeavy(piece, bothUnderWay)))
                    .toList();
            for (var piece : pieces) {
                assertThat(piece.get(10, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    private static boolean doHeavy(String piece, CyclicBarrier bothUnderWay) {
        var met = new AtomicBoolean();
        try {
            HEAVY.expectLight(() -> LIMIT + 1);
        } catch (TooMuchAtOnce atOnce) {
            HEAVY.inParts(Turn.ERRANDS, atOnce, List.of(piece), one -> one, all -> met.set(isMet(bothUnderWay)));
        }
        return met.get();
    }

    private static boolean isMet(CyclicBarrier barrier) {
        try {
            barrier.await(5, TimeUnit.SECONDS);
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    void whatNeedsItsTurnInItsTurnHasIt() {
        var isDone = new AtomicBoolean();

        HEAVY.alone(Turn.NEWS, () -> {
            HEAVY.alone(Turn.NEWS, () -> {});
            HEAVY.expectLight(() -> LIMIT + 1);
            isDone.set(true);
        });

        assertThat(isDone).isTrue();
    }

    @Test
    void threadsThatAHeavyPieceStartsHaveItsTurnAndNoOthersDo() {
        HEAVY.alone(Turn.ERRANDS, () -> assertThat(isRefusedInANewThread()).isFalse());

        assertThat(isRefusedInANewThread()).isTrue();
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
            HEAVY.inParts(Turn.ERRANDS, atOnce, batch, piece -> piece, this::handle);
        }
    }

    private static boolean isRefusedInANewThread() {
        var refused = new AtomicBoolean();
        var thread = Thread.ofVirtual().start(() -> {
            try {
                HEAVY.expectLight(() -> LIMIT + 1);
            } catch (TooMuchAtOnce e) {
                refused.set(true);
            }
        });
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return refused.get();
    }

    /** What several pieces are about is loaded once. */
    private long weightOf(List<String> batch) {
        return batch.stream()
                .distinct()
                .mapToLong(piece -> weights.get(piece.split(" ")[0]))
                .sum();
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
