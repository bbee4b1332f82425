package io.cascade.messaging.outbox;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** What a relay that stands by sees of the one that leads: whether events wait for longer than they ever should. */
final class OutboxBacklog {

    private static final String ABOUT = "outbox of the instance that leads";
    private static final Duration TOO_OLD = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** The first is the oldest, but for a moment; both times are the database's. */
    private static final String AGE = """
            select extract(epoch from clock_timestamp() - created_at) from outbox_event order by id limit 1
            """;

    private final Troubles troubles;
    private final long tooOldMillis;
    private final long lookNanos;
    private long lastLook = System.nanoTime();

    OutboxBacklog(Troubles troubles, Pace pace) {
        this.troubles = troubles;
        this.tooOldMillis = pace.of(TOO_OLD).toMillis();
        this.lookNanos = pace.of(LOOK).toNanos();
    }

    void look(Connection connection) throws SQLException {
        if (System.nanoTime() - lastLook < lookNanos) {
            return;
        }
        lastLook = System.nanoTime();
        long age = ageInMillis(connection);
        if (age > tooOldMillis) {
            troubles.failed(ABOUT, new EventsWait(age));
        } else {
            troubles.over(ABOUT);
        }
    }

    /** Who leads tells itself what keeps it. */
    void leaveToTheLeader() {
        troubles.over(ABOUT);
    }

    private static long ageInMillis(Connection connection) throws SQLException {
        try (var oldest = connection.prepareStatement(AGE);
                var rows = oldest.executeQuery()) {
            return rows.next() ? Math.round(rows.getDouble(1) * 1_000) : 0;
        }
    }

    private static final class EventsWait extends RuntimeException {

        EventsWait(long millis) {
            super("events have waited for %d s for another instance to send them".formatted(millis / 1_000));
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}
