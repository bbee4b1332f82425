package io.cascade.boundary.hub;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How reaching listeners goes, and when each is tried again. */
@Component
public class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final KnownSubscriptions known;
    private final SubscriptionRows rows;
    private final Patience patience;
    private final Clock clock;

    Attempts(KnownSubscriptions known, SubscriptionRows rows, Patience patience, Clock clock) {
        this.known = known;
        this.rows = rows;
        this.patience = patience;
        this.clock = clock;
    }

    /** The listener did not take an event: it is left alone for a while. */
    public void failed(String id, String error) {
        var listener = known.book().byId().get(id);
        if (listener != null) {
            move(listener, listener.reachability().afterFailure(error, clock.instant(), patience));
        }
    }

    /** The listener took an event, or is to be treated as if. */
    public void succeeded(String id) {
        var listener = known.book().byId().get(id);
        if (listener != null) {
            move(listener, Reachability.GOOD);
        }
    }

    private void move(Subscription listener, Reachability next) {
        if (next.status() != listener.reachability().status()) {
            LOG.info("listener {} is now {}: {}", listener.id(), next.status(), next.lastError());
        }
        rows.update(listener.id(), next);
        known.refresh();
    }
}
