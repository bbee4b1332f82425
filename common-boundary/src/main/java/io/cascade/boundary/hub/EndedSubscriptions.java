package io.cascade.boundary.hub;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Subscriptions that have ended and may have left events behind. */
@Component
public class EndedSubscriptions {

    /** Transactions that still saw an ended subscription are over by then. */
    private static final Duration AFTERGLOW = Duration.ofMinutes(1);

    private final KnownSubscriptions known;
    private final SubscriptionRows rows;
    private final Clock clock;

    EndedSubscriptions(KnownSubscriptions known, SubscriptionRows rows, Clock clock) {
        this.known = known;
        this.rows = rows;
        this.clock = clock;
    }

    public List<String> ids() {
        return known.book().ended().stream().map(SubscriptionRow::id).toList();
    }

    /** Forgets one, once nobody can add to it. */
    public void forget(String id) {
        var now = clock.instant();
        known.book().ended().stream()
                .filter(row -> row.id().equals(id) && isLongAgo(row.endedAt(), now))
                .forEach(row -> rows.remove(row.id()));
    }

    private static boolean isLongAgo(@Nullable Instant ended, Instant now) {
        return ended != null && ended.plus(AFTERGLOW).isBefore(now);
    }
}
