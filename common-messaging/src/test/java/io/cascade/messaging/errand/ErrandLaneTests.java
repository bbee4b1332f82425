package io.cascade.messaging.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import io.cascade.messaging.trouble.Pauses;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.messaging.weight.HeavyWork;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.CannotCreateTransactionException;

class ErrandLaneTests {

    private static final String BAD = "bad";
    private static final String HEAVY_ONE = "heavy";
    private static final HeavyWork HEAVY = new HeavyWork(0.05, 0.15);

    private final ErrandRows rows = mock(ErrandRows.class);
    private final List<String> postponed = Collections.synchronizedList(new ArrayList<>());
    private final List<List<String>> handled = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger begun = new AtomicInteger();
    private int mostAtOnce = 100;
    private CountDownLatch heavyOnesWaitFor = new CountDownLatch(0);
    private Throwable failure = new IllegalStateException();
    private final ErrandLane lane = new ErrandLane(
            new Handler(),
            rows,
            new Pauses(Duration.ofMillis(1), Duration.ofMillis(2)),
            new Troubles(Clock.systemUTC()),
            Clock.systemUTC(),
            HEAVY);

    @BeforeEach
    void rememberWhatIsPostponed() {
        doAnswer(call -> {
                    Collection<Errand> errands = call.getArgument(0);
                    return postponed.addAll(
                            errands.stream().map(Errand::subject).toList());
                })
                .when(rows)
                .postpone(any(), any());
    }

    @AfterEach
    void close() {
        lane.close();
    }

    static List<Throwable> failures() {
        return List.of(
                new IllegalStateException(),
                new StackOverflowError(),
                new NoClassDefFoundError("simulated"),
                new AssertionError("simulated"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void doesTheOthersOfABatchWhateverOneFailsWith(Throwable bad) {
        failure = bad;
        add("one", BAD, "other");

        lane.open();

        await().until(() -> handled.containsAll(List.of(List.of("one"), List.of("other"))));
        await().until(() -> postponed.contains(BAD));
        assertThat(postponed).containsOnly(BAD);
    }

    @Test
    void postponesABatchAsAWholeWhenTheDatabaseIsAway() {
        failure = new CannotCreateTransactionException("away");
        add("one", BAD, "other");

        lane.open();

        await().until(() -> postponed.size() == 3);
        assertThat(handled).isEmpty();
    }

    @Test
    void doesInPartsWhatIsTooMuchAtOnceAndFailsNothing() {
        mostAtOnce = 1;
        add("one", "two", "three", "four", "five");

        lane.open();

        await().until(() -> handled.size() == 5);
        assertThat(handled.stream().flatMap(List::stream)).containsExactly("one", "two", "three", "four", "five");
        assertThat(postponed).isEmpty();
    }

    @Test
    void whatIsTooHeavyForABatchKeepsNothingElseWaiting() throws Exception {
        var neighbourAnswers = new CountDownLatch(1);
        heavyOnesWaitFor = neighbourAnswers;
        add(HEAVY_ONE, "one", "two");

        lane.open();
        add("three");
        await().until(() ->
                handled.stream().flatMap(List::stream).toList().containsAll(List.of("one", "two", "three")));
        assertThat(handled).doesNotContain(List.of(HEAVY_ONE));

        neighbourAnswers.countDown();
        await().until(() -> handled.contains(List.of(HEAVY_ONE)));
        assertThat(postponed).isEmpty();
    }

    @Test
    void aHeavyOneThatComesUpAgainWhileItWaitsIsDoneOnce() throws Exception {
        var neighbourAnswers = new CountDownLatch(1);
        heavyOnesWaitFor = neighbourAnswers;
        add(HEAVY_ONE);
        lane.open();
        await().until(() -> begun.get() == 1);

        add(HEAVY_ONE, "one");
        await().until(() -> handled.contains(List.of("one")));
        neighbourAnswers.countDown();
        await().until(() -> handled.contains(List.of(HEAVY_ONE)));
        add("two");
        await().until(() -> handled.contains(List.of("two")));

        assertThat(begun).hasValue(1);
    }

    private void add(String... subjects) {
        for (var subject : subjects) {
            lane.add(new Errand("of a test", subject, subject.hashCode(), 0, null));
        }
    }

    private final class Handler implements ErrandHandler {

        @Override
        public String kind() {
            return "of a test";
        }

        @Override
        public void handle(List<Errand> errands) {
            var subjects = errands.stream().map(Errand::subject).toList();
            var isHeavy = subjects.contains(HEAVY_ONE);
            HEAVY.expectLight(() -> isHeavy || errands.size() > mostAtOnce ? Long.MAX_VALUE / 1024 : 1);
            if (isHeavy) {
                begun.incrementAndGet();
                waitFor(heavyOnesWaitFor);
            }
            if (subjects.contains(BAD)) {
                ErrandLaneTests.<RuntimeException>fail(failure);
            }
            handled.add(subjects);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }
}
