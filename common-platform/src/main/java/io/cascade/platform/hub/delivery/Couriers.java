package io.cascade.platform.hub.delivery;

import io.cascade.platform.hub.Subscription;
import io.cascade.platform.hub.Subscriptions;
import io.cascade.platform.persistence.Standby;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps a courier for each listener, on one instance per database at a time. Commits wake them; a look every half second
 * finds what other instances wrote and those whose pause is over. Without listeners it holds no connection.
 */
@Component
class Couriers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);
    private static final long LOOK_MILLIS = 500;
    private static final int VALIDATION_SECONDS = 2;
    private static final Duration LAST_MOMENT = Duration.ofMillis(500);

    private final DataSource dataSource;
    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final Callbacks callbacks;
    private final Clock clock;
    private final Map<String, Courier> couriers = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    Couriers(
            DataSource dataSource,
            Subscriptions subscriptions,
            Deliveries deliveries,
            Callbacks callbacks,
            Clock clock) {
        this.dataSource = dataSource;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.callbacks = callbacks;
        this.clock = clock;
    }

    /** Says that something for this listener has committed. Never blocks. */
    void wake(String subscription) {
        var courier = couriers.get(subscription);
        if (courier != null) {
            courier.wake();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("hub-couriers").daemon().start(this::leadUntilStopped);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void leadUntilStopped() {
        try {
            while (running) {
                leadWhileThereIsWork();
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leadWhileThereIsWork() throws InterruptedException {
        try {
            if (hasWork()) {
                lead();
            }
        } catch (SQLException | RuntimeException e) {
            if (running) {
                LOG.warn("events wait for their listeners after: {}", e.toString());
            }
        }
    }

    private void lead() throws SQLException, InterruptedException {
        try (var standby = Standby.leading(dataSource, "hub-couriers")) {
            while (running && hasWork() && isAlive(standby.connection())) {
                employ();
                deliveries.waiting().forEach(this::wake);
                subscriptions.ended().forEach(this::cleanUpAfter);
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } finally {
            dismissAll();
        }
    }

    private void dismissAll() {
        couriers.values().forEach(Courier::dismiss);
        var deadline = System.nanoTime() + LAST_MOMENT.toNanos();
        couriers.values().forEach(courier -> courier.awaitEnd(Duration.ofNanos(deadline - System.nanoTime())));
        couriers.clear();
    }

    private boolean hasWork() {
        return !subscriptions.all().isEmpty() || !subscriptions.ended().isEmpty();
    }

    /** Who leads without a connection may have been followed already. */
    private static boolean isAlive(Connection connection) throws SQLException {
        return connection.isValid(VALIDATION_SECONDS);
    }

    private void employ() {
        var wanted = subscriptions.all().stream().map(Subscription::id).collect(Collectors.toSet());
        couriers.forEach((id, courier) -> {
            if (!wanted.contains(id)) {
                couriers.remove(id);
                courier.dismiss();
            }
        });
        wanted.forEach(id -> couriers.computeIfAbsent(id, this::employed));
    }

    private Courier employed(String subscription) {
        var courier = new Courier(subscription, subscriptions, deliveries, callbacks, clock);
        courier.start();
        return courier;
    }

    private void cleanUpAfter(String subscription) {
        if (!deliveries.purge(subscription)) {
            subscriptions.forget(subscription);
        }
    }
}
