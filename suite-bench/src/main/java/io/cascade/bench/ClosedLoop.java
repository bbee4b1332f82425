package io.cascade.bench;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import io.cascade.launcher.estate.EstateOrders;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Posts orders and keeps a fixed number of them in flight: the next is posted when one has ended. */
record ClosedLoop(Endpoint com, Endings endings, EstateOrders orders) {

    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Places the orders of the lines {@code from} (included) to {@code to} (not included). */
    Outcome run(int from, int to, int inFlight, String category) {
        var next = new AtomicInteger(from);
        Queue<Trip> trips = new ConcurrentLinkedQueue<>();
        long begin = System.nanoTime();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(IntStream.range(0, inFlight)
                            .mapToObj(hand -> CompletableFuture.runAsync(() -> work(next, to, category, trips), hands))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        }
        return new Outcome(List.copyOf(trips), Duration.ofNanos(System.nanoTime() - begin));
    }

    private void work(AtomicInteger next, int to, String category, Queue<Trip> trips) {
        for (int line = next.getAndIncrement(); line < to; line = next.getAndIncrement()) {
            trips.add(place(line, category));
        }
    }

    /** Places one order and returns when it has ended. */
    Trip place(int line, String category) {
        var body = orders.forLine(line, category);
        long posted = System.nanoTime();
        String id = com.post(Paths.PRODUCT_ORDER, body)
                .expect(CREATED)
                .json()
                .path("id")
                .asString();
        try {
            var ending = endings.of(id)
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            return new Trip(id, ending.state(), Duration.ofNanos(ending.heardAt() - posted));
        } catch (CompletionException neverEnded) {
            return new Trip(id, "still open", PATIENCE);
        }
    }

    /** One order from its POST to its end. */
    record Trip(String orderId, String state, Duration duration) {

        boolean isCompleted() {
            return state.equals("completed");
        }
    }

    record Outcome(List<Trip> trips, Duration duration) {

        Percentiles latencies() {
            return Percentiles.of(
                    trips.stream().filter(Trip::isCompleted).map(Trip::duration).toList());
        }

        double ordersPerSecond() {
            return trips.size() * 1e9 / duration.toNanos();
        }
    }
}
