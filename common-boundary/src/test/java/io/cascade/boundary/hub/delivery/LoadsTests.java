package io.cascade.boundary.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cascade.boundary.hub.Attempts;
import io.cascade.boundary.hub.Reachability;
import io.cascade.boundary.hub.Subscription;
import io.cascade.boundary.hub.Subscriptions;
import io.cascade.messaging.trouble.Troubles;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Couriers of many listeners, which share a hundredth of the heap. */
class LoadsTests {

    private static final double PART = 0.01;
    private static final int BUDGET = (int) (Runtime.getRuntime().maxMemory() * PART);

    private final Subscriptions subscriptions = mock(Subscriptions.class);
    private final Deliveries deliveries = mock(Deliveries.class);
    private final Callbacks callbacks = mock(Callbacks.class);
    private final Sieve sieve = mock(Sieve.class);
    private final Map<String, List<Weight>> waiting = new ConcurrentHashMap<>();
    private final Map<Long, Integer> sizes = new ConcurrentHashMap<>();
    private final List<Courier> couriers = new ArrayList<>();
    private final AtomicLong inHand = new AtomicLong();
    private final AtomicLong most = new AtomicLong();
    private final Loads loads = new Loads(deliveries, PART);
    private volatile long slow = 5;

    @BeforeEach
    void listen() {
        var listener = mock(Subscription.class);
        when(listener.allowsAttemptAt(any())).thenReturn(true);
        when(listener.reachability()).thenReturn(Reachability.GOOD);
        when(subscriptions.find(any())).thenReturn(Optional.of(listener));
        when(sieve.letsPass(any(), any())).thenReturn(true);
        when(deliveries.weigh(anyString(), any(), anyInt()))
                .thenAnswer(call -> weigh(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
        when(deliveries.load(any())).thenAnswer(call -> load(call.getArgument(0)));
        when(callbacks.post(any(), any())).thenAnswer(call -> post(call.getArgument(0)));
    }

    @AfterEach
    void dismiss() {
        couriers.forEach(Courier::dismiss);
    }

    @Test
    void whatAllCouriersPostAtATimeFitsIntoTheirPartOfTheHeap() {
        for (int listener = 0; listener < 100; listener++) {
            thereWaits("L-" + listener, BUDGET / 5, BUDGET / 50, BUDGET / 3);
        }

        everybodyDelivers();

        assertThat(most).hasValueLessThanOrEqualTo(BUDGET);
    }

    @Test
    void anEventLargerThanTheWholePartHasItsTurnAmongManyOthers() {
        for (int listener = 0; listener < 50; listener++) {
            thereWaits("L-" + listener, BUDGET / 10, BUDGET / 10, BUDGET / 10, BUDGET / 10);
        }
        thereWaits("huge", 3 * BUDGET);

        everybodyDelivers();

        assertThat(most).hasValue(3L * BUDGET);
    }

    @Test
    void aCourierTakesNoMoreThanItsPartAtOnce() {
        thereWaits("L", BUDGET / 20, BUDGET / 20, BUDGET / 20);

        try (var first = loads.next("L", List.of(), 50).orElseThrow();
                var second = loads.next("L", List.of(1L, 2L), 50).orElseThrow()) {
            assertThat(first.events()).hasSize(2);
            assertThat(second.events()).hasSize(1);
        }
    }

    @Test
    void aSlowListenerLeavesTheMemoryToThoseWhoWaitForIt() {
        slow = 300;
        var many = new Integer[50];
        Arrays.fill(many, BUDGET / 500);
        thereWaits("slow", many);
        thereWaits("huge", 2 * BUDGET);
        employ("slow").wake();
        await().until(() -> inHand.get() > 0);

        employ("huge").wake();

        await().atMost(Duration.ofSeconds(3))
                .until(() ->
                        waiting.get("huge").isEmpty() && !waiting.get("slow").isEmpty());
    }

    private void everybodyDelivers() {
        waiting.keySet().stream().map(this::employ).forEach(Courier::wake);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> waiting.values().stream().allMatch(List::isEmpty));
    }

    private Courier employ(String listener) {
        var courier = new Courier(
                listener,
                subscriptions,
                mock(Attempts.class),
                loads,
                sieve,
                callbacks,
                new Troubles(Clock.systemUTC()),
                Clock.systemUTC(),
                () -> true);
        courier.start();
        couriers.add(courier);
        return courier;
    }

    private void thereWaits(String listener, Integer... events) {
        var weights = new ArrayList<Weight>();
        for (int size : events) {
            long id = sizes.size() + 1L;
            sizes.put(id, size);
            weights.add(new Weight(id, 1, size));
        }
        waiting.put(listener, List.copyOf(weights));
    }

    private List<Weight> weigh(String listener, Collection<Long> acknowledged, int atMost) {
        var left = waiting.get(listener).stream()
                .filter(weight -> !acknowledged.contains(weight.id()))
                .toList();
        waiting.put(listener, left);
        return left.stream().limit(atMost).toList();
    }

    /** All events are of one resource, so that a courier posts one at a time. */
    private List<Delivery> load(Collection<Long> ids) {
        return ids.stream()
                .map(id -> new Delivery(id, "K", "OrderCreateEvent", "c-1", new byte[1], sizes.get(id)))
                .toList();
    }

    private Optional<String> post(Delivery delivery) throws InterruptedException {
        most.accumulateAndGet(inHand.addAndGet(delivery.plainBytes()), Math::max);
        Thread.sleep(slow);
        inHand.addAndGet(-delivery.plainBytes());
        return Optional.empty();
    }
}
