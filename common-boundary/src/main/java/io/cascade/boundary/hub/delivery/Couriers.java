package io.cascade.boundary.hub.delivery;

import io.cascade.boundary.hub.EndedSubscriptions;
import io.cascade.boundary.hub.Subscription;
import io.cascade.boundary.hub.Subscriptions;
import io.cascade.messaging.leadership.Leader;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Keeps a courier for each listener, on one instance per database at a time. Commits wake them; a look every half second
 * finds what other instances wrote and those whose pause is over. Without listeners it holds no connection.
 */
@Component
class Couriers extends Leader {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int VALIDATION_SECONDS = 2;
    private static final Duration LAST_MOMENT = Duration.ofMillis(500);

    private final Subscriptions subscriptions;
    private final EndedSubscriptions ended;
    private final Deliveries deliveries;
    private final Employment employment;
    private final Map<String, Courier> couriers = new ConcurrentHashMap<>();

    Couriers(
            DataSource dataSource,
            Subscriptions subscriptions,
            EndedSubscriptions ended,
            Deliveries deliveries,
            Employment employment,
            Troubles troubles,
            Pace pace) {
        super(dataSource, "hub-couriers", troubles, pace);
        this.subscriptions = subscriptions;
        this.ended = ended;
        this.deliveries = deliveries;
        this.employment = employment;
    }

    /** Says that something for this listener has committed. Never blocks. */
    void wake(String subscription) {
        var courier = couriers.get(subscription);
        if (courier != null) {
            courier.wake();
        }
    }

    @Override
    protected boolean isNeeded() {
        return !subscriptions.all().isEmpty() || !ended.ids().isEmpty();
    }

    @Override
    protected void lead(Connection connection) throws SQLException, InterruptedException {
        try {
            while (isRunning() && isNeeded() && isAlive(connection)) {
                employ();
                deliveries.waiting().forEach(this::wake);
                ended.ids().forEach(this::cleanUpAfter);
                gettingOn();
                rest(LOOK);
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
        wanted.forEach(id -> couriers.computeIfAbsent(id, one -> employment.of(one, this::leads)));
    }

    private void cleanUpAfter(String subscription) {
        if (!deliveries.purge(subscription)) {
            ended.forget(subscription);
        }
    }
}
